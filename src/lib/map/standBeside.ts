import { DRY_BEARINGS, type Trajectory } from '../domain/trajectory';
import { bearingDegrees, distanceMetres, moved, type Position } from '../geo/position';
import { metresGone, positionAlong, wayOf } from '../scene/alongWay';
import type { Instant } from '../time/instant';

/**
 * How marks stand by the places where their ways begin and end, so that neither hides the other.
 *
 * Whoever arrives halts on the road as soon as its mark touches that of the place; whoever sets out
 * is first seen where the road leaves it. Where that spot is taken, others stand round the place's
 * mark, from the side the road came from to either side, on dry ground; then in a queue back down
 * the road; then in a second ring. On the road nobody stands in the water.
 */
export interface Standing {
	position: Position;
	/** Where else it may be drawn, the best first. */
	asides: readonly Position[];
}

/** How large marks are on the ground at a zoom, in metres. */
export interface Sizes {
	/** Between the middles of this mark and that of the place at the start of its way, and at its end. */
	apart: readonly [start: number, end: number];
	/** Across this mark. */
	across: number;
}

/** Of a short way each end may take so much. */
const MOST_SHARE = 0.45;
/** A road that bends before its end is followed back so much farther at the most. */
const LONGEST_DETOUR = 2;
const DETOUR_STEP = 0.25;
/** How much nearer than asked is near enough: the mark overlaps by a hair. */
const NEAR_ENOUGH = 0.97;
/** Marks in a queue have a little air between them. */
const QUEUE_SPACING = 1.08;
const QUEUE_LENGTH = 3;
/** So much of the mark beside its middle must be dry, too. */
const DRY_SHARE = 0.3;

/** Where a force is drawn at `t` on its way, whether it goes or has arrived. */
export function standBeside(way: Trajectory, t: Instant, { apart, across }: Sizes): Standing {
	const { length } = wayOf(way);
	const gone = metresGone(way, t);
	const most = length * MOST_SHARE;
	const first = Math.min(apart[0], most);
	const last = length - shortOf(way, apart[1], most);
	const at = Math.min(Math.max(gone, first), last);
	const queue = Array.from({ length: QUEUE_LENGTH }, (_, index) =>
		Math.max(0, at - (index + 1) * across * QUEUE_SPACING)
	)
		.filter((metres) => metres >= first)
		.map((metres) => positionAlong(way, metres));
	const position = positionAlong(way, at);
	if (gone < length || apart[1] === 0) return { position, asides: queue };
	const [near = [], far = []] = [apart[1], apart[1] + across].map((radius) =>
		ringSpots(way, position, { radius, across })
	);
	return { position, asides: [...near, ...queue, ...far] };
}

/** How many metres before its end a way comes so near to it, at most so many. */
function shortOf(way: Trajectory, apart: number, most: number): number {
	const { length } = wayOf(way);
	const end = positionAlong(way, length);
	for (let factor = 1; factor < LONGEST_DETOUR; factor += DETOUR_STEP) {
		const short = Math.min(apart * factor, most);
		const distance = distanceMetres(positionAlong(way, length - short), end);
		if (short === most || distance >= apart * NEAR_ENOUGH) return short;
	}
	return Math.min(apart * LONGEST_DETOUR, most);
}

/** The dry spots of a ring round the end of a way, those nearest to where it came from first. */
function ringSpots(
	way: Trajectory,
	from: Position,
	{ radius, across }: { radius: number; across: number }
): Position[] {
	const end = positionAlong(way, wayOf(way).length);
	const arrival = bearingDegrees(end, from);
	return DRY_BEARINGS.flatMap((bearing, index) => {
		const dry = way.dryMetres?.[index] ?? Infinity;
		return dry >= radius + across * DRY_SHARE ? [bearing] : [];
	})
		.toSorted((a, b) => turn(a, arrival) - turn(b, arrival))
		.map((bearing) => moved(end, bearing, radius));
}

/** Degrees between two bearings, 0 to 180. */
function turn(a: number, b: number): number {
	return Math.abs(((a - b + 540) % 360) - 180);
}
