import type { DataDrivenPropertyValueSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Light } from '../../domain/light';
import type { Palette } from '../palette';
import type { OrderedLayer } from './layer';

/** The name of the source that holds the visitor's own features. */
export const OWN_SOURCE = 'own';

/**
 * The violet of a copying pencil: what somebody has drawn on the printed plan. No side and nothing
 * of the plan has it; against blocks it has 6.4 by day and 6.9 by night.
 */
const PENCIL: Readonly<Record<Light, string>> = { day: '#5b2a86', night: '#cfa8ff' };

type Value = DataDrivenPropertyValueSpecification<number>;

/** One value for the feature that is looked at, by its state, and another for the rest. */
const chosenOr = (chosen: number, other: number): Value => [
	'case',
	['boolean', ['feature-state', 'chosen'], false],
	chosen,
	other
];

/** A visitor's own data: rings, lines and washes in one colour, since nobody knows their sides. */
export function ownLayers(palette: Palette): OrderedLayer[] {
	const pencil = PENCIL[palette.id];
	const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
	return [
		{
			...{ id: 'own-area', type: 'fill', source: OWN_SOURCE },
			filter: ['==', ['geometry-type'], 'Polygon'],
			paint: {
				...{ 'fill-color': pencil, 'fill-antialias': false },
				'fill-opacity': chosenOr(0.34, 0.16)
			}
		},
		{
			...{ id: 'own-casing', type: 'line', source: OWN_SOURCE, layout: round },
			paint: {
				'line-color': palette.markCore,
				'line-width': chosenOr(8, 5),
				'line-opacity': 0.8
			}
		},
		{
			...{ id: 'own-line', type: 'line', source: OWN_SOURCE, layout: round },
			paint: {
				'line-color': pencil,
				'line-width': chosenOr(4.4, 2.4)
			}
		},
		{
			...{ id: 'own-point', type: 'circle', source: OWN_SOURCE },
			filter: ['==', ['geometry-type'], 'Point'],
			paint: {
				'circle-color': palette.markCore,
				'circle-radius': chosenOr(8, 5),
				'circle-stroke-color': pencil,
				'circle-stroke-width': chosenOr(4, 2.4)
			}
		}
	];
}
