import type { Force } from '../domain/schema/force';
import type { Keyframe, Trajectory } from '../domain/trajectory';
import { bearingDegrees, between, distanceMetres, moved, type Position } from '../geo/position';
import { instant } from '../time/instant';

/**
 * How ships that share one recorded anchorage are laid out: three abreast, the first a little short
 * of it, row after row down the way they came. Which ship lay where is not recorded.
 */
const ABREAST = 3;
const ROW_METRES = 230;
const FILE_METRES = 80;
/** Room for what lies at the next berth up the stream. */
const CLEARANCE_METRES = 170;
/** Over so much of its way a ship leaves mid-channel for her file. */
const TURN_METRES = 500;
/** Over the last of it she comes to lie along the stream. */
const STRAIGHT_METRES = 60;
/** Anchorages nearer to one another are one. */
const SAME_METRES = 5;

/** Whether a ship's berth is our layout, and not the point recorded. */
export interface Berthed extends Trajectory {
	isBerthSupposed?: true;
}

/**
 * The trajectories with every ship that ends where others do brought to a berth of her own; all
 * others as they are. In the order given; the first to arrive lies nearest to the anchorage.
 */
export function berthed(
	trajectories: readonly Trajectory[],
	forces: readonly Pick<Force, 'id' | 'kind'>[]
): Berthed[] {
	const ships = new Set(forces.filter(({ kind }) => kind === 'ship').map(({ id }) => id));
	const anchored: Trajectory[][] = [];
	const arriving = trajectories
		.filter(({ force }) => ships.has(force))
		.toSorted((a, b) => endOf(a)[2] - endOf(b)[2]);
	for (const way of arriving) {
		const others = anchored.find(([first]) => first && isSameEnd(first, way));
		if (others) others.push(way);
		else anchored.push([way]);
	}
	const berths = new Map<Trajectory, number>();
	for (const group of anchored) {
		if (group.length > 1) group.forEach((way, index) => berths.set(way, index));
	}
	return trajectories.map((way) => {
		const berth = berths.get(way);
		return berth === undefined ? way : toBerth(way, berth);
	});
}

function toBerth(way: Trajectory, index: number): Berthed {
	const row = Math.floor(index / ABREAST);
	// The middle first, then to either side.
	const file = [0, 1, -1][index % ABREAST] ?? 0;
	const last = way.keyframes.at(-1) as Keyframe;
	const short = CLEARANCE_METRES + row * ROW_METRES;
	const cut = withKeyframeBefore(way.keyframes, short);
	const kept = cut.keyframes.slice(0, cut.index + 1);
	const [lng, lat] = kept.at(-1) as Keyframe;
	const arriving: Keyframe[] = [...kept.slice(0, -1), [lng, lat, last[2]]];
	const turning = withKeyframeBefore(arriving, TURN_METRES).keyframes;
	const straight = withKeyframeBefore(turning, STRAIGHT_METRES).keyframes;
	return { ...way, keyframes: drawnAside(straight, file * FILE_METRES), isBerthSupposed: true };
}

/** The keyframes with one more, so many metres before the end, and its index; 0 on a shorter way. */
function withKeyframeBefore(
	keyframes: readonly Keyframe[],
	metres: number
): { keyframes: Keyframe[]; index: number } {
	let left = metres;
	for (let index = keyframes.length - 1; index > 0; index -= 1) {
		const [a, b] = [keyframes[index - 1] as Keyframe, keyframes[index] as Keyframe];
		const stretch = distanceMetres(pointOf(a), pointOf(b));
		if (stretch > left) {
			const share = left / stretch;
			const t = instant(b[2] - (b[2] - a[2]) * share);
			const added: Keyframe = [...between(pointOf(b), pointOf(a), share), t];
			return { keyframes: keyframes.toSpliced(index, 0, added), index };
		}
		left -= stretch;
	}
	return { keyframes: [...keyframes], index: 0 };
}

/** The keyframes led out of the channel, to the right of the way, before the straight stretch at the end. */
function drawnAside(keyframes: readonly Keyframe[], metres: number): Keyframe[] {
	let left = 0;
	const aside = [...keyframes];
	for (let index = keyframes.length - 1; index > 0 && left < TURN_METRES; index -= 1) {
		const [a, b] = [keyframes[index - 1] as Keyframe, keyframes[index] as Keyframe];
		const bearing = bearingDegrees(pointOf(a), pointOf(b));
		const share = Math.min(1, (TURN_METRES - left) / (TURN_METRES - STRAIGHT_METRES));
		aside[index] = [...moved(pointOf(b), bearing + 90, metres * share), b[2]];
		left += distanceMetres(pointOf(a), pointOf(b));
	}
	return aside;
}

const isSameEnd = (a: Trajectory, b: Trajectory) =>
	distanceMetres(pointOf(endOf(a)), pointOf(endOf(b))) < SAME_METRES;

function endOf({ keyframes }: Trajectory): Keyframe {
	return keyframes.at(-1) as Keyframe;
}

function pointOf([lng, lat]: Keyframe): Position {
	return [lng, lat];
}
