import type { Palette } from '../palette';
import { byZoom, type OrderedLayer } from './layer';

/** Paper, parks, squares and water. */
export function groundLayers(palette: Palette): OrderedLayer[] {
	return [
		{ id: 'paper', type: 'background', paint: { 'background-color': palette.block } },
		{
			id: 'park',
			type: 'fill',
			source: 'squares',
			filter: ['match', ['get', 'kind'], ['park', 'garden', 'cemetery'], true, false],
			paint: { 'fill-color': palette.park }
		},
		{
			id: 'park-edge',
			type: 'line',
			source: 'squares',
			filter: ['match', ['get', 'kind'], ['park', 'garden', 'cemetery'], true, false],
			paint: { 'line-color': palette.parkEdge, 'line-width': byZoom([12, 0.4], [16, 1.4]) }
		},
		{
			id: 'square',
			type: 'fill',
			source: 'squares',
			filter: ['match', ['get', 'kind'], ['square', 'parade'], true, false],
			paint: {
				'fill-color': ['match', ['get', 'kind'], 'parade', palette.parade, palette.street]
			}
		},
		{
			id: 'water',
			type: 'fill',
			source: 'water',
			filter: ['!', ['has', 'inset']],
			paint: { 'fill-color': palette.water }
		},
		{
			id: 'waterlines',
			type: 'line',
			source: 'water',
			filter: ['has', 'inset'],
			paint: {
				'line-color': palette.waterline,
				'line-width': byZoom([12, 0.5], [14, 0.75], [16, 1]),
				'line-opacity': ['interpolate', ['linear'], ['get', 'inset'], 5, 0.62, 86, 0.1]
			}
		},
		{
			id: 'bank',
			type: 'line',
			source: 'water',
			filter: ['!', ['has', 'inset']],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': palette.bank, 'line-width': byZoom([12, 0.8], [14, 1.3], [16, 2]) }
		}
	];
}
