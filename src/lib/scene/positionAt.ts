import type { Keyframe, Trajectory } from '../domain/trajectory';
import { bearingDegrees, between, type Position } from '../geo/position';
import type { Instant } from '../time/instant';

/** Where a force is on its way, and which way it faces. */
export interface Pose {
	position: Position;
	/** Degrees from north, clockwise: the direction of the stretch it is on. */
	bearingDegrees: number;
}

/**
 * The pose of a force at `t`: linear between keyframes, the later one where several share an
 * instant. Includes both ends of the trajectory; `undefined` before the first and after the last.
 */
export function positionAt({ keyframes }: Trajectory, t: Instant): Pose | undefined {
	const first = keyframes[0];
	const last = keyframes.at(-1);
	if (!first || !last || t < first[2] || t > last[2]) return undefined;
	const index = lastKeyframeUntil(keyframes, t);
	const a = keyframes[index] as Keyframe;
	const b = keyframes[index + 1];
	if (!b) return { position: [a[0], a[1]], bearingDegrees: bearingInto(keyframes, index) };
	const fraction = (t - a[2]) / (b[2] - a[2]);
	return {
		position: between([a[0], a[1]], [b[0], b[1]], fraction),
		bearingDegrees: bearingDegrees([a[0], a[1]], [b[0], b[1]])
	};
}

/** Index of the last keyframe at or before `t`; binary search. */
function lastKeyframeUntil(keyframes: readonly Keyframe[], t: Instant): number {
	let low = 0;
	let high = keyframes.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((keyframes[middle] as Keyframe)[2] <= t) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The bearing of the stretch that ends at a keyframe; 0 where no stretch has a length. */
function bearingInto(keyframes: readonly Keyframe[], index: number): number {
	const end = keyframes[index] as Keyframe;
	for (let i = index - 1; i >= 0; i -= 1) {
		const start = keyframes[i] as Keyframe;
		if (start[0] !== end[0] || start[1] !== end[1]) {
			return bearingDegrees([start[0], start[1]], [end[0], end[1]]);
		}
	}
	return 0;
}
