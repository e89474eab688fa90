import type { WalkLeg } from '../../src/lib/domain/compiledItinerary';
import { distanceMetres, moved, type Position } from '../../src/lib/geo/position';
import { oncePer } from '../../src/lib/scene/oncePer';
import { walkAt } from '../../src/lib/scene/walkAt';
import type { Fix } from '../../src/lib/state/siteOffers';
import type { Numbers } from '../bench/seededNumbers';

/** Where a walker truly is at a moment, and what their device says of it; `null` in a gap. */
export interface Moment {
	truth: Position;
	fix: Fix | null;
}

/** A device says every three seconds where it is. */
const STEP_SECONDS = 3;
const METRES_PER_SECOND = 1.1;
/** For how long one stays at a stop: its text takes one or two minutes. */
const STAY_SECONDS = [60, 120] as const;
/** How far from the very spot one stands, in metres. */
const BESIDE_METRES = 8;
/** The error of one fix is much like that of the last: it fades in so many seconds. */
const FADING_SECONDS = 20;
/** Shares of the fixes that begin a gap, and that are thrown far off without the device's knowing. */
const GAP_SHARE = 0.005;
const GAP_SECONDS = [10, 60] as const;
const JUMP_SHARE = 0.01;
const JUMP_METRES = [100, 400] as const;
/** Radius of the circle that holds 95 % of a normal error in two dimensions: √(−2 ln 0.05) σ. */
const HONEST = Math.sqrt(-2 * Math.log(0.05));

/**
 * A walk along ways, one after another, as a device tells it: on the streets, not into the houses; with a stay at each
 * stop, an error of `sigma` metres along each axis whose 95 % the device reports as its accuracy (as
 * the standard wants it), gaps, and jumps.
 */
export function siteWalk(legs: readonly WalkLeg[], sigma: number, numbers: Numbers): Moment[] {
	const error = { east: sigma * normal(numbers), north: sigma * normal(numbers) };
	const kept = Math.exp(-STEP_SECONDS / FADING_SECONDS);
	const fresh = sigma * Math.sqrt(1 - kept * kept);
	let gap = 0;
	return truePositions(legs, numbers).map((truth) => {
		error.east = error.east * kept + fresh * normal(numbers);
		error.north = error.north * kept + fresh * normal(numbers);
		gap -= STEP_SECONDS;
		if (gap <= 0 && numbers.between(0, 1) < GAP_SHARE) gap = numbers.between(...GAP_SECONDS);
		if (gap > 0) return { truth, fix: null };
		const near = moved(moved(truth, 90, error.east), 0, error.north);
		const isThrown = numbers.between(0, 1) < JUMP_SHARE;
		const position = isThrown
			? moved(near, numbers.between(0, 360), numbers.between(...JUMP_METRES))
			: near;
		return { truth, fix: { position, accuracyMetres: sigma * HONEST } };
	});
}

function truePositions(legs: readonly WalkLeg[], numbers: Numbers): Position[] {
	const stay = (at: Position) => {
		const spot = moved(at, numbers.between(0, 360), numbers.between(0, BESIDE_METRES));
		const fixes = Math.round(numbers.between(...STAY_SECONDS) / STEP_SECONDS);
		return Array.from({ length: fixes }, () => spot);
	};
	return [
		...stay(legs[0]!.onStreet[0]!),
		...legs.flatMap((leg) => [...wayOn(leg), ...stay(leg.onStreet[1]!)])
	];
}

/** Where a walker is at each fix of a way, from its first street to its last. */
const wayOn = oncePer((leg: WalkLeg): Position[] => {
	const [first, last] = leg.onStreet;
	const start = distanceMetres(leg.line[0]!, first!);
	const end = leg.metres - distanceMetres(leg.line.at(-1)!, last!);
	const step = METRES_PER_SECOND * STEP_SECONDS;
	const fixes = Math.max(0, Math.floor((end - start) / step));
	return Array.from({ length: fixes }, (_, row) => walkAt(leg, start + row * step).position);
});

/** A number of the standard normal distribution, after Box and Muller (1958). */
function normal(numbers: Numbers): number {
	const radius = Math.sqrt(-2 * Math.log(1 - numbers.between(0, 1)));
	return radius * Math.cos(2 * Math.PI * numbers.between(0, 1));
}
