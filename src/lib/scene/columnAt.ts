import type { Keyframe, Trajectory } from '../domain/trajectory';
import { between, type Position } from '../geo/position';
import type { Instant } from '../time/instant';
import { oncePer } from './oncePer';
import { measureWay } from './way';

/** Where the two ends of a marching body are. */
export interface Column {
	head: Position;
	tail: Position;
	/** Metres of the way from its start; between them the road is full of men. */
	headMetres: number;
	tailMetres: number;
}

const wayOf = oncePer(({ keyframes }: Trajectory) => measureWay(keyframes));

/**
 * The column of a trajectory at `t`: it comes out of its starting place head first, goes along the
 * road at its full length, and after the head has arrived the tail comes in at the last pace.
 * `undefined` before the start, once the last man is in, and for what marches in no column.
 */
export function columnAt(trajectory: Trajectory, t: Instant): Column | undefined {
	const { keyframes, columnMetres } = trajectory;
	const way = wayOf(trajectory);
	if (columnMetres === undefined || t < (keyframes[0] as Keyframe)[2]) return undefined;
	const gone =
		t > way.arrival ? way.length + (t - way.arrival) * way.pace : metresGone(trajectory, t);
	const headMetres = Math.min(gone, way.length);
	const tailMetres = Math.max(0, gone - columnMetres);
	if (way.length === 0 || tailMetres >= way.length) return undefined;
	return {
		...{ headMetres, tailMetres },
		head: positionAlong(trajectory, headMetres),
		tail: positionAlong(trajectory, tailMetres)
	};
}

function metresGone(trajectory: Trajectory, t: Instant): number {
	const { keyframes } = trajectory;
	const { metres } = wayOf(trajectory);
	const index = keyframes.findLastIndex((keyframe) => keyframe[2] <= t);
	const [from, to] = [keyframes[index] as Keyframe, keyframes[index + 1]];
	const a = metres[index] as number;
	if (!to) return a;
	return a + ((metres[index + 1] as number) - a) * ((t - from[2]) / (to[2] - from[2]));
}

function positionAlong(trajectory: Trajectory, at: number): Position {
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
