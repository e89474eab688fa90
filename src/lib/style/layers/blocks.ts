import type { Palette } from '../palette';
import { patternImage } from '../patterns';
import { byZoom, EDGED, shadowOf, type OrderedLayer } from './layer';

/**
 * The fabric of the city: blocks between the streets, and works' grounds hatched upon them. Light
 * falls from the north-west: a darker edge beneath, a little to the south-east, gives each its
 * heavier south and east side, as an engraver would.
 */
export function blockLayers(palette: Palette): OrderedLayer[] {
	return [
		{
			id: 'block-shadow',
			type: 'line',
			source: 'blocks',
			minzoom: 12,
			layout: { 'line-join': 'round' },
			paint: shadowOf(palette.blockShadow, [12, 0.6], [14, 1.8], [16, 3.4])
		},
		{
			id: 'block',
			type: 'fill',
			source: 'blocks',
			paint: { 'fill-color': palette.block, ...EDGED }
		},
		{
			id: 'works',
			type: 'fill',
			source: 'squares',
			minzoom: 12,
			filter: ['==', ['get', 'kind'], 'works'],
			paint: { 'fill-pattern': patternImage('works', palette), ...EDGED }
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
