import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { byZoom, type OrderedLayer } from './layer';

/*
 * Metres to pixels at 59.94° north: a tile of 512 px spans 40 075 017 · cos φ / 2^z metres, so one
 * metre is 0.0255 · 2^(z − 10) px. Widths are exact from zoom 15 on and drawn wider below, as on a
 * printed plan, where a street of true width would vanish.
 */
const PIXELS_PER_METRE_AT_18 = 6.53;

function trueWidth(extra: number): DataDrivenPropertyValueSpecification<number> {
	const width = (scale: number, least: number) => ['max', least, ['*', ['get', 'width'], scale]];
	return [
		...['interpolate', ['exponential', 2], ['zoom']],
		...[10, ['+', extra * 0.4, width(0.028, 0.2)]],
		...[12, ['+', extra * 0.6, width(0.11, 0.7)]],
		...[14, ['+', extra, width(0.42, 1.8)]],
		...[18, ['+', extra * 1.4, width(PIXELS_PER_METRE_AT_18, 6)]]
	] as unknown as DataDrivenPropertyValueSpecification<number>;
}

/** Streets, bridges and railways. */
export function wayLayers(palette: Palette): OrderedLayer[] {
	const drawn: ExpressionSpecification = [
		'match',
		['get', 'class'],
		['path', 'square'],
		false,
		true
	];
	return [
		{
			id: 'railway',
			type: 'line',
			source: 'railways',
			paint: {
				'line-color': palette.railway,
				'line-width': byZoom([10, 0.8], [12, 1.4], [14, 2.2], [16, 4])
			}
		},
		{
			id: 'railway-ties',
			type: 'line',
			source: 'railways',
			minzoom: 11.5,
			paint: {
				'line-color': palette.railway,
				'line-width': byZoom([12, 4], [14, 6], [16, 10]),
				'line-dasharray': [0.25, 1.6]
			}
		},
		{
			id: 'street-casing',
			type: 'line',
			source: 'streets',
			minzoom: 12,
			filter: drawn,
			layout: { 'line-cap': 'butt', 'line-join': 'round' },
			paint: { 'line-color': palette.streetCasing, 'line-width': trueWidth(1.4) }
		},
		{
			id: 'street-path',
			type: 'line',
			source: 'streets',
			minzoom: 14,
			filter: ['==', ['get', 'class'], 'path'],
			paint: {
				'line-color': palette.street,
				'line-width': byZoom([14, 0.8], [16, 2]),
				'line-dasharray': [3, 1.5]
			}
		},
		{
			id: 'street',
			type: 'line',
			source: 'streets',
			filter: drawn,
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: { 'line-color': palette.street, 'line-width': trueWidth(0) }
		},
		{
			id: 'bridge-casing',
			type: 'line',
			source: 'bridges',
			layout: { 'line-cap': 'butt' },
			paint: { 'line-color': palette.railway, 'line-width': trueWidth(2.6) }
		},
		{
			id: 'bridge',
			type: 'line',
			source: 'bridges',
			layout: { 'line-cap': 'butt' },
			paint: {
				// The deck of a raised bridge is broken: the water shows between its parapets.
				'line-color': [
					'case',
					['boolean', ['feature-state', 'raised'], false],
					palette.water,
					palette.street
				],
				'line-width': trueWidth(0)
			}
		}
	];
}
