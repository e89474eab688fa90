import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PlaceOnMap } from '../domain/compiled';
import { paintAt } from './paintAt';

/** From this zoom on the city's own plan says all that is said of it. */
export const PLAN_ZOOM = 11;
/** From here on places round the city are shown. */
const SURROUNDINGS_ZOOM = 8;
/** How often a place must occur in the story to be named as soon as the city is in view. */
export const HERO_WEIGHT = 12;
/** How often to be a landmark among the rest. */
const LANDMARK_WEIGHT = 6;

/** Each place on the map it is meant for: those of the city would be a clot from farther off. */
export const IN_SCALE: ExpressionSpecification = [
	'match',
	['get', 'sheet'],
	'city',
	['>=', ['zoom'], PLAN_ZOOM],
	'capital',
	['<', ['zoom'], PLAN_ZOOM],
	'surroundings',
	['>=', ['zoom'], SURROUNDINGS_ZOOM],
	true
];

/**
 * The size of a place's mark, 1 being {@link HOLDER_MARK_SIZE} pixels: they grow with zoom; until
 * they have room, those where less happens stay smaller.
 */
export const MARK_SIZE: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	4,
	0.42,
	10,
	['case', ['==', ['get', 'sheet'], 'city'], 0.3, 0.55],
	12,
	['step', ['get', 'weight'], 0.4, LANDMARK_WEIGHT, 0.5, HERO_WEIGHT, 0.6],
	13.5,
	['step', ['get', 'weight'], 0.6, LANDMARK_WEIGHT, 0.75, HERO_WEIGHT, 0.95],
	15,
	1,
	18,
	1.3
];

const TIERS = [0, LANDMARK_WEIGHT, HERO_WEIGHT] as const;
/** Places of one class have marks of one size at every zoom. */
const CLASSES: readonly PlaceOnMap[] = (
	['city', 'capital', 'surroundings', 'empire'] as const
).flatMap((sheet) => TIERS.map((weight) => ({ sheet, weight })));

export const MARK_CLASS_COUNT = CLASSES.length;

/** The class of a place, from 0 to {@link MARK_CLASS_COUNT} − 1. */
export function markClass({ sheet, weight }: PlaceOnMap): number {
	return CLASSES.findLastIndex((each) => each.sheet === sheet && each.weight <= weight);
}

/** The size of the marks of every class at a zoom; 0 where they are not on the map. */
export function markSizes(zoom: number): number[] {
	return CLASSES.map(({ sheet, weight }) => {
		const context = { zoom, properties: { sheet, weight } };
		return paintAt(IN_SCALE, context) === true ? Number(paintAt(MARK_SIZE, context)) : 0;
	});
}
