import type { Side } from '../domain/schema/event';
import type { Trajectory } from '../domain/trajectory';
import { distanceMetres } from '../geo/position';
import { mercator, VERTEX_SCALE } from './mercator';

/** Floats for each corner of a segment's quad; see {@link trailBuffers}. */
export const FLOATS_PER_CORNER = 10;
const CORNERS = 4;
const CORNER_SIDES = [-1, 1, 3, 5] as const;

/** Trails as the graphics card takes them. */
export interface TrailBuffers {
	/**
	 * Four corners a segment, each: start x, y and end x, y (mercator × 2²², relative to `origin`),
	 * start and end instant (minutes), metres from the start of the trajectory, side of the line
	 * (−1, 1) plus 4 at the end corners, colour (0 MRC, 1 government, 2 neither), dashed (0, 1).
	 */
	vertices: Float32Array;
	/** Two triangles a segment. */
	indices: Uint32Array;
	/** Start of each segment in minutes, ascending. */
	starts: Float64Array;
	/** The longest time any one segment takes, in minutes. */
	longest: number;
	/** Mercator coordinates, 0…1, that the vertices are relative to. */
	origin: readonly [number, number];
}

const COLOURS: Readonly<Record<Side, number>> = { mrc: 0, government: 1, neither: 2, both: 2 };

interface Segment {
	ends: readonly number[];
	from: number;
	to: number;
	metres: number;
	colour: number;
	dashed: number;
}

/**
 * Lays all trajectories out as line segments in order of their start, so that the live stretch of
 * time is one slice of the buffer.
 */
export function trailBuffers(
	trajectories: readonly Trajectory[],
	sides: ReadonlyMap<string, Side>,
	centre: readonly [number, number]
): TrailBuffers {
	const origin = mercator(centre);
	const segments = trajectories
		.flatMap((trajectory) =>
			segmentsOf(trajectory, sides.get(trajectory.force) ?? 'neither', origin)
		)
		.toSorted((a, b) => a.from - b.from);
	const vertices = new Float32Array(segments.length * CORNERS * FLOATS_PER_CORNER);
	const indices = new Uint32Array(segments.length * 6);
	segments.forEach(({ ends, from, to, metres, colour, dashed }, row) => {
		CORNER_SIDES.forEach((side, index) => {
			vertices.set(
				[...ends, from, to, metres, side, colour, dashed],
				(row * CORNERS + index) * FLOATS_PER_CORNER
			);
		});
		const first = row * CORNERS;
		indices.set(
			[0, 1, 2, 2, 1, 3].map((corner) => first + corner),
			row * 6
		);
	});
	return {
		vertices,
		indices,
		starts: Float64Array.from(segments, ({ from }) => from),
		longest: segments.reduce((longest, { from, to }) => Math.max(longest, to - from), 0),
		origin
	};
}

/** The rows `[first, end)` of the segments that can be seen at `t` with trails `minutes` long. */
export function liveSlice(
	{ starts, longest }: TrailBuffers,
	t: number,
	minutes: number
): readonly [first: number, end: number] {
	return [lowerBound(starts, t - minutes - longest), lowerBound(starts, t + Number.EPSILON)];
}

function segmentsOf(
	{ keyframes, attested }: Trajectory,
	side: Side,
	origin: readonly [number, number]
): Segment[] {
	let metres = 0;
	return keyframes.slice(1).flatMap((end, index) => {
		const start = keyframes[index] as typeof end;
		const a = mercator([start[0], start[1]]);
		const b = mercator([end[0], end[1]]);
		const segment = {
			ends: [a[0] - origin[0], a[1] - origin[1], b[0] - origin[0], b[1] - origin[1]].map(
				(offset) => offset * VERTEX_SCALE
			),
			...{ from: start[2], to: end[2], metres },
			...{ colour: COLOURS[side], dashed: attested ? 0 : 1 }
		};
		const length = distanceMetres([start[0], start[1]], [end[0], end[1]]);
		metres += length;
		return length === 0 ? [] : [segment];
	});
}

/** Index of the first value not below `value` in an ascending array. */
function lowerBound(values: Float64Array, value: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] as number) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
