import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { byZoom, type OrderedLayer } from './layer';

/** From this darkness on lamps are lit: half way through the twilight. */
const LIGHTING_UP = 0.5;

/** Street lamps in their pools of light, and lit windows; none are seen by day. */
export function lightLayers(palette: Palette): OrderedLayer[] {
	const layout = { visibility: palette.darkness < LIGHTING_UP ? 'none' : 'visible' } as const;
	return [
		{
			id: 'lamp-pool',
			type: 'circle',
			source: 'lights',
			minzoom: 12.5,
			filter: ['==', ['get', 'kind'], 'lamp'],
			layout,
			paint: {
				'circle-color': palette.lamp,
				'circle-radius': byZoom([12.5, 5], [14, 11], [16, 30], [18, 90]),
				'circle-blur': 1,
				'circle-opacity': unlessDark(['match', ['get', 'brightness'], 2, 0.42, 0.26])
			}
		},
		{
			id: 'lamp',
			type: 'circle',
			source: 'lights',
			minzoom: 11.5,
			filter: ['==', ['get', 'kind'], 'lamp'],
			layout,
			paint: {
				'circle-color': palette.lamp,
				'circle-radius': byZoom([11.5, 0.5], [13, 0.95], [14, 1.25], [16, 1.9], [18, 3]),
				'circle-opacity': unlessDark(['match', ['get', 'brightness'], 2, 1, 0.85])
			}
		},
		{
			id: 'window',
			type: 'circle',
			source: 'lights',
			minzoom: 13,
			filter: ['==', ['get', 'kind'], 'window'],
			layout,
			paint: {
				'circle-color': palette.lamp,
				'circle-radius': byZoom([13, 0.5], [16, 1.4], [18, 2.6]),
				'circle-opacity': unlessDark(0.9)
			}
		}
	];
}

/** Nothing while the light's feature-state says that it is out. */
function unlessDark(opacity: number | ExpressionSpecification): ExpressionSpecification {
	return ['case', ['boolean', ['feature-state', 'dark'], false], 0, opacity];
}
