import type { Palette } from '../palette';
import { byZoom, type OrderedLayer } from './layer';

/** Footprints; light falls from the north-west, so their shadow edge lies to the south-east. */
export function buildingLayers(palette: Palette): OrderedLayer[] {
	return [
		{
			id: 'building-shadow',
			type: 'fill',
			source: 'buildings',
			minzoom: 13,
			paint: { 'fill-color': palette.blockShadow, 'fill-translate': [1.2, 1.2] }
		},
		{
			id: 'building',
			type: 'fill',
			source: 'buildings',
			paint: {
				'fill-color': [
					'match',
					['get', 'kind'],
					'church',
					palette.church,
					['palace', 'fortress'],
					palette.palace,
					palette.publicBuilding
				]
			}
		},
		{
			id: 'building-edge',
			type: 'line',
			source: 'buildings',
			minzoom: 13,
			paint: { 'line-color': palette.buildingEdge, 'line-width': byZoom([13, 0.3], [16, 1]) }
		}
	];
}
