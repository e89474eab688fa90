import type { Keyframe, Trajectory } from '../domain/trajectory';
import type { Position } from '../geo/position';
import type { Instant } from '../time/instant';
import { metresGone, positionAlong, wayOf } from './alongWay';

/** Where the two ends of a marching body are. */
export interface Column {
	head: Position;
	tail: Position;
	/** Metres of the way from its start; between them the road is full of men. */
	headMetres: number;
	tailMetres: number;
}

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
