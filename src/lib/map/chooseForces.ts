import { CITY_BBOX, isInside } from '../geo/position';
import type { ForceInScene } from '../scene/forcesAt';

/** From this zoom on the forces of the city are shown, below it those outside, for want of room. */
const CITY_ZOOM = 10.5;
/** Below this one only those on the way are: the ships at anchor would hide the Gulf. */
const GULF_ZOOM = 7.5;
/** So many can be shown at once: more would be too many to go through, and to move. */
export const MOST_TARGETS = 30;

/** What of the view decides which forces have a mark. */
export interface Choice {
	zoom: number;
	/** Whom the visitor has selected or follows: they come first. */
	isForemost(force: string): boolean;
	/** Diameter of a force's mark. */
	sizeOf(force: string): number;
	/** Those that had a mark until now: they keep it before others like them, so that it does not flicker. */
	before: readonly ForceInScene[];
}

/**
 * The forces that have a mark in a view, in the order of the scene. Where there are too many, those
 * foremost, then those on the way, then those shown before, then the largest.
 */
export function chooseForces(
	forces: readonly ForceInScene[],
	{ zoom, isForemost, sizeOf, before }: Choice
): readonly ForceInScene[] {
	const isCityShown = zoom >= CITY_ZOOM;
	const shown = forces.filter(
		({ force, position, isMoving }) =>
			isForemost(force) ||
			(isInside(position, CITY_BBOX) === isCityShown && (zoom >= GULF_ZOOM || isMoving))
	);
	if (shown.length <= MOST_TARGETS) return shown;
	const wasShown = new Set(before.map(({ movement }) => movement));
	const rank = ({ force, isMoving, movement }: ForceInScene) =>
		(isForemost(force) ? 4000 : 0) +
		(isMoving ? 2000 : 0) +
		(wasShown.has(movement) ? 1000 : 0) +
		sizeOf(force);
	const kept = new Set(shown.toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST_TARGETS));
	return shown.filter((force) => kept.has(force));
}
