import type { Palette } from '../palette';
import { byZoom, type OrderedLayer } from './layer';

/** The name of the source that holds the way asked for. */
export const CROSSING_SOURCE = 'crossing';

/**
 * A way on foot: a row of ink footsteps on paper, unlike any trail, since nobody is recorded to
 * have gone it.
 */
export function crossingLayers(palette: Palette): OrderedLayer[] {
	const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
	return [
		{
			id: 'crossing-casing',
			type: 'line',
			source: CROSSING_SOURCE,
			layout,
			paint: {
				'line-color': palette.markCore,
				'line-opacity': 0.9,
				'line-width': byZoom([12, 7], [14, 9], [16, 12])
			}
		},
		{
			id: 'crossing-way',
			type: 'line',
			source: CROSSING_SOURCE,
			layout,
			paint: {
				'line-color': palette.ink,
				'line-width': byZoom([12, 3.4], [14, 4.4], [16, 6]),
				// Dashes of no length: the round caps alone are drawn, a dot for each step.
				'line-dasharray': [0, 1.9]
			}
		}
	];
}
