import type { Side } from '../domain/schema/event';
import type { Keyframe, Trajectory } from '../domain/trajectory';
import { between } from '../geo/position';
import { measureWay, passingTime, type Way } from '../scene/way';
import { mercator } from './mercator';
import { CORNERS, quadIndices } from './quads';
import { CORNER_SIDES, relative, SIDE_COLOURS } from './trailBuffers';

/** Sizes of the attributes of a corner; see {@link ColumnBuffers.vertices}. */
export const COLUMN_ATTRIBUTES = [4, 4, 4] as const;
export const FLOATS_PER_CORNER = 12;
/** Pieces shorter than this are noise of rounding, in metres. */
const LEAST_METRES = 0.01;

/** A piece of road that a column passes: at one speed of its head and one of its tail. */
export interface ColumnStretch {
	/** Metres from the start of the way. */
	from: number;
	to: number;
	/** When the head comes to either end of the piece. */
	head: readonly [number, number];
	/** When the tail leaves either end. */
	tail: readonly [number, number];
}

/** Columns as the graphics card takes them. */
export interface ColumnBuffers {
	/**
	 * Four corners a piece, each: start x, y and end x, y (mercator × 2²², relative to `origin`);
	 * when the head comes to start and end, and when the tail leaves them; side of the line (−1, 1)
	 * plus 4 at the end corners, colour as of trails, start of the trajectory, minutes in which it
	 * comes into view.
	 */
	vertices: Float32Array;
	indices: Uint32Array;
	/** When the head comes to each piece, ascending. */
	starts: Float64Array;
	/** The longest time that any one piece is under the feet of its column, in minutes. */
	longest: number;
	origin: readonly [number, number];
}

/**
 * The pieces of road that the column of a trajectory passes, from the start: cut where its head or
 * its tail changes its pace, so that between the ends of a piece all times are in proportion. At
 * any `t` the column lies where its head has come and its tail not yet left.
 */
export function columnStretches({ keyframes, columnMetres }: Trajectory): ColumnStretch[] {
	const way = measureWay(keyframes);
	if (columnMetres === undefined || way.pace === 0) return [];
	const cuts = way.metres.flatMap((metres) => [metres, metres - columnMetres]);
	const inside = cuts.filter((metres) => metres > 0 && metres < way.length);
	const ends = [...new Set([0, ...inside, way.length])].toSorted((a, b) => a - b);
	const pass = (metres: number, isLeaving: boolean) =>
		passingTime(keyframes, way, { metres, isLeaving });
	return ends.slice(1).flatMap((to, index): ColumnStretch[] => {
		const from = ends[index] as number;
		if (to - from < LEAST_METRES) return [];
		return [
			{
				...{ from, to },
				head: [pass(from, true), pass(to, false)],
				tail: [pass(from + columnMetres, true), pass(to + columnMetres, false)]
			}
		];
	});
}

/** Lays the columns of all trajectories out in order of when their heads come by. */
export function columnBuffers(
	trajectories: readonly Trajectory[],
	sides: ReadonlyMap<string, Side>,
	centre: readonly [number, number]
): ColumnBuffers {
	const origin = mercator(centre);
	const pieces = trajectories
		.flatMap((trajectory) => {
			const way = measureWay(trajectory.keyframes);
			return columnStretches(trajectory).map((stretch) => ({ trajectory, way, stretch }));
		})
		.toSorted((a, b) => a.stretch.head[0] - b.stretch.head[0]);
	const vertices = new Float32Array(pieces.length * CORNERS * FLOATS_PER_CORNER);
	pieces.forEach(({ trajectory, way, stretch }, row) => {
		const { keyframes, fadeMinutes, force } = trajectory;
		const ends = [stretch.from, stretch.to].flatMap((metres) =>
			relative(positionAlong(keyframes, way, { metres, stretch }), origin)
		);
		const colour = SIDE_COLOURS[sides.get(force) ?? 'neither'];
		const begin = (keyframes[0] as Keyframe)[2];
		CORNER_SIDES.forEach((side, corner) => {
			vertices.set(
				[...ends, ...stretch.head, ...stretch.tail, side, colour, begin, fadeMinutes],
				(row * CORNERS + corner) * FLOATS_PER_CORNER
			);
		});
	});
	return {
		...{ vertices, indices: quadIndices(pieces.length), origin },
		starts: Float64Array.from(pieces, ({ stretch }) => stretch.head[0]),
		longest: pieces.reduce(
			(longest, { stretch }) => Math.max(longest, stretch.tail[1] - stretch.head[0]),
			0
		)
	};
}

/** Where a metre of the way is: on the stretch between keyframes that holds the piece's middle. */
function positionAlong(
	keyframes: readonly Keyframe[],
	way: Way,
	{ metres, stretch }: { metres: number; stretch: ColumnStretch }
): readonly [number, number] {
	const middle = (stretch.from + stretch.to) / 2;
	const index = way.metres.findLastIndex((at) => at <= middle);
	const [start, end] = [keyframes[index] as Keyframe, keyframes[index + 1] as Keyframe];
	const a = way.metres[index] as number;
	const share = (metres - a) / ((way.metres[index + 1] as number) - a);
	return between([start[0], start[1]], [end[0], end[1]], share);
}
