import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { trailWidth } from '../trail';
import { byZoom, type OrderedLayer } from './layer';

/** The source of the ways of whom the visitor has selected; filled by code. */
export const WAYS_SOURCE = 'ways';

/** The way to come is lighter than the way gone. */
const OPACITY: ExpressionSpecification = [
	'case',
	['boolean', ['feature-state', 'past'], false],
	0.85,
	0.45
];
/** Dash and gap in widths of the line. */
const DASH = [2.4, 1.3];

/** The whole path of whom the visitor has selected: solid where its course is attested, else dashed. */
export function forceWayLayers(palette: Palette): OrderedLayer[] {
	const colour: ExpressionSpecification = [
		'match',
		['get', 'side'],
		'mrc',
		palette.mrc,
		'government',
		palette.government,
		palette.neither
	];
	const width = byZoom([12, trailWidth(12, false)], [16, trailWidth(16, false)]);
	const shared = {
		type: 'line' as const,
		source: WAYS_SOURCE,
		layout: { 'line-join': 'round' as const, 'line-cap': 'butt' as const }
	};
	const paint = { 'line-color': colour, 'line-width': width, 'line-opacity': OPACITY };
	return [
		{
			...{ id: 'way-casing', ...shared },
			paint: {
				'line-color': palette.markCore,
				'line-width': byZoom([12, trailWidth(12, true)], [16, trailWidth(16, true)]),
				'line-opacity': 0.6
			}
		},
		{ ...{ id: 'way', ...shared, paint }, filter: ['get', 'attested'] },
		{
			...{ id: 'way-inferred', ...shared, filter: ['!', ['get', 'attested']] },
			paint: { ...paint, 'line-dasharray': DASH }
		}
	];
}
