import type { Keyframe, Trajectory } from '../domain/trajectory';
import { between, type Position } from '../geo/position';
import type { Instant } from '../time/instant';
import { oncePer } from './oncePer';
import { measureWay } from './way';

/** A trajectory measured along its keyframes. */
export const wayOf = oncePer(({ keyframes }: Trajectory) => measureWay(keyframes));

/** Metres of its way that one on it has gone at `t`, from its first keyframe on; all of it past the end. */
export function metresGone(trajectory: Trajectory, t: Instant): number {
	const { keyframes } = trajectory;
	const { metres } = wayOf(trajectory);
	const index = keyframes.findLastIndex((keyframe) => keyframe[2] <= t);
	const [from, to] = [keyframes[index] as Keyframe, keyframes[index + 1]];
	const a = metres[index] as number;
	if (!to) return a;
	return a + ((metres[index + 1] as number) - a) * ((t - from[2]) / (to[2] - from[2]));
}

/** The position so many metres from the start of a way, from 0 to its length. */
export function positionAlong(trajectory: Trajectory, at: number): Position {
	const { keyframes } = trajectory;
	const { metres } = wayOf(trajectory);
	const index = Math.min(
		metres.findLastIndex((metre) => metre <= at),
		keyframes.length - 2
	);
	const [from, to] = [keyframes[index] as Keyframe, keyframes[index + 1] as Keyframe];
	const a = metres[index] as number;
	const stretch = (metres[index + 1] as number) - a;
	const share = stretch === 0 ? 0 : (at - a) / stretch;
	return between([from[0], from[1]], [to[0], to[1]], share);
}
