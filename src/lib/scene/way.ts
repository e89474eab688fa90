import type { Keyframe } from '../domain/trajectory';
import { distanceMetres } from '../geo/position';
import type { Instant } from '../time/instant';

/** A trajectory as a way gone along: where on it the one who goes is, and when. */
export interface Way {
	/** Metres from the start at every keyframe, ascending; at a halt the same twice. */
	metres: readonly number[];
	/** Length of the way in metres. */
	length: number;
	/** When the end of the way is reached: before the last keyframe where a halt follows. */
	arrival: Instant;
	/** Metres a minute on the last stretch that has a length; 0 where none has. */
	pace: number;
}

/** Measures a trajectory along its keyframes, of which there must be at least one. */
export function measureWay(keyframes: readonly Keyframe[]): Way {
	const metres = [0];
	let arrival = (keyframes[0] as Keyframe)[2];
	let pace = 0;
	for (let index = 1; index < keyframes.length; index += 1) {
		const [start, end] = [keyframes[index - 1] as Keyframe, keyframes[index] as Keyframe];
		const stretch = distanceMetres([start[0], start[1]], [end[0], end[1]]);
		metres.push((metres[index - 1] as number) + stretch);
		if (stretch === 0) continue;
		arrival = end[2];
		if (end[2] > start[2]) pace = stretch / (end[2] - start[2]);
	}
	return { metres, length: metres.at(-1) as number, arrival, pace };
}

/**
 * When someone going this way passes a metre of it: when they come there, or, where they halt
 * there, when they leave. Beyond the end they go on at their last pace.
 */
export function passingTime(
	keyframes: readonly Keyframe[],
	way: Way,
	{ metres, isLeaving }: { metres: number; isLeaving: boolean }
): number {
	if (metres > way.length || (isLeaving && metres === way.length)) {
		return way.pace === 0 ? way.arrival : way.arrival + (metres - way.length) / way.pace;
	}
	const index = isLeaving
		? way.metres.findLastIndex((at) => at <= metres)
		: Math.max(0, way.metres.findIndex((at) => at >= metres) - 1);
	const [a, b] = [way.metres[index] as number, way.metres[index + 1] ?? way.length];
	const [from, to] = [keyframes[index] as Keyframe, keyframes[index + 1]];
	if (!to || b === a) return metres <= a ? from[2] : way.arrival;
	return from[2] + ((to[2] - from[2]) * (metres - a)) / (b - a);
}
