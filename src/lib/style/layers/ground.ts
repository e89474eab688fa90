import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { patternImage } from '../patterns';
import { byZoom, EDGED, type OrderedLayer } from './layer';

function isKind(...kinds: string[]): ExpressionSpecification {
	return ['match', ['get', 'kind'], kinds, true, false];
}

/** Grounds planted with trees or grass. */
const GREEN = isKind('park', 'garden', 'cemetery');

/** The waters themselves, and not the lines that follow their banks. */
const IS_WATER: ExpressionSpecification = ['!', ['any', ['has', 'inset'], ['has', 'farInset']]];

/** Paper, parks, squares and water. */
export function groundLayers(palette: Palette): OrderedLayer[] {
	return [
		{ id: 'paper', type: 'background', paint: { 'background-color': palette.paper } },
		{
			id: 'park',
			type: 'fill',
			source: 'squares',
			filter: GREEN,
			paint: { 'fill-color': palette.park, ...EDGED }
		},
		{
			id: 'park-trees',
			type: 'fill',
			source: 'squares',
			minzoom: 12,
			filter: isKind('park', 'garden'),
			paint: { 'fill-pattern': patternImage('trees', palette), ...EDGED }
		},
		{
			id: 'cemetery-crosses',
			type: 'fill',
			source: 'squares',
			minzoom: 13,
			filter: isKind('cemetery'),
			paint: { 'fill-pattern': patternImage('crosses', palette), ...EDGED }
		},
		{
			id: 'park-edge',
			type: 'line',
			source: 'squares',
			minzoom: 11,
			filter: GREEN,
			paint: { 'line-color': palette.parkEdge, 'line-width': byZoom([12, 0.4], [16, 1.4]) }
		},
		{
			id: 'square',
			type: 'fill',
			source: 'squares',
			filter: isKind('square'),
			paint: { 'fill-color': palette.street }
		},
		{
			id: 'parade',
			type: 'fill',
			source: 'squares',
			filter: isKind('parade'),
			paint: { 'fill-color': palette.parade }
		},
		{
			id: 'yard',
			type: 'fill',
			source: 'squares',
			filter: isKind('yard'),
			paint: { 'fill-color': palette.parade }
		},
		{
			id: 'water',
			type: 'fill',
			source: 'water',
			filter: IS_WATER,
			paint: { 'fill-color': palette.water, ...EDGED }
		},
		{
			id: 'waterlines',
			type: 'line',
			source: 'water',
			minzoom: 11.5,
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
			filter: IS_WATER,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.bank,
				'line-width': byZoom([10, 0.5], [12, 0.8], [14, 1.3], [16, 2])
			}
		}
	];
}
