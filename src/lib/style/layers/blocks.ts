import type { Palette } from '../palette';
import { patternImage } from '../patterns';
import { byZoom, shadowOf, type OrderedLayer } from './layer';

/**
 * The fabric of the city: blocks between the streets, and works' grounds hatched upon them. Light
 * falls from the north-west: a darker block beneath, a little to the south-east, gives each its
 * heavier south and east edge, as an engraver would.
 */
export function blockLayers(palette: Palette): OrderedLayer[] {
	return [
		{
			id: 'block-shadow',
			type: 'fill',
			source: 'blocks',
			minzoom: 11.5,
			paint: {
				'fill-color': palette.blockShadow,
				'fill-translate': shadowOf([11.5, 0.3], [14, 1.1], [16, 2.2])
			}
		},
		{ id: 'block', type: 'fill', source: 'blocks', paint: { 'fill-color': palette.block } },
		{
			id: 'works',
			type: 'fill',
			source: 'squares',
			minzoom: 12,
			filter: ['==', ['get', 'kind'], 'works'],
			paint: { 'fill-pattern': patternImage('works', palette) }
		},
		{
			id: 'block-edge',
			type: 'line',
			source: 'blocks',
			minzoom: 11.5,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.blockEdge,
				'line-width': byZoom([12, 0.4], [14, 0.8], [16, 1.2])
			}
		}
	];
}
