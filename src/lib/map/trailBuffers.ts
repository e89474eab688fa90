import type { Side } from '../domain/schema/event';
import type { Keyframe, Trajectory } from '../domain/trajectory';
import { distanceMetres } from '../geo/position';
import { lowerBound } from './lowerBound';
import { mercator, VERTEX_SCALE } from './mercator';
import { CORNERS, quadIndices } from './quads';

/** Sizes of the attributes of a corner; see {@link TrailBuffers.vertices}. */
export const TRAIL_ATTRIBUTES = [4, 4, 4] as const;
export const FLOATS_PER_CORNER = 12;
/** Which side of the line a corner is on, plus 4 at the end of the segment. */
export const CORNER_SIDES = [-1, 1, 3, 5] as const;
/** Minutes in which even a force whose hour is known comes into view: nothing pops. */
const LEAST_FADE_MINUTES = 2;

/** Trails as the graphics card takes them. */
export interface TrailBuffers {
	/**
	 * Four corners a segment, each: start x, y and end x, y (mercator × 2²², relative to `origin`);
	 * start and end instant, start of the whole trajectory, minutes in which it comes into view;
	 * metres from the start of the trajectory, side of the line (−1, 1) plus 4 at the end corners,
	 * colour (0 MRC, 1 government, 2 neither), dashed (0, 1).
	 */
	vertices: Float32Array;
	/** Two triangles a segment. */
	indices: Uint32Array;
	/** Start of each segment in minutes, ascending. */
	starts: Float64Array;
	/** The longest time any one segment takes, in minutes. */
	longest: number;
	/** The mean length of a segment, in metres; 0 where there is none. */
	meanMetres: number;
	/** Mercator coordinates, 0…1, that the vertices are relative to. */
	origin: readonly [number, number];
}

/** The colours of the sides by number, as both shaders know them. */
export const SIDE_COLOURS: Readonly<Record<Side, number>> = {
	mrc: 0,
	government: 1,
	neither: 2,
	both: 2
};

/** A stretch between two keyframes: which, and how far along the trajectory it begins. */
interface Segment {
	trajectory: Trajectory;
	index: number;
	metres: number;
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
	const segments = trajectories.flatMap(segmentsOf).toSorted((a, b) => startOf(a) - startOf(b));
	const vertices = new Float32Array(segments.length * CORNERS * FLOATS_PER_CORNER);
	const starts = new Float64Array(segments.length);
	let longest = 0;
	segments.forEach((segment, row) => {
		const { trajectory, index, metres } = segment;
		const [start, end] = endsOf(segment);
		const [x, y] = relative(start, origin);
		const [toX, toY] = relative(end, origin);
		const begin = (trajectory.keyframes[0] as Keyframe)[2];
		const fade = Math.max(trajectory.fadeMinutes, LEAST_FADE_MINUTES);
		const colour = SIDE_COLOURS[sides.get(trajectory.force) ?? 'neither'];
		starts[row] = startOf({ trajectory, index });
		longest = Math.max(longest, end[2] - start[2]);
		CORNER_SIDES.forEach((side, corner) => {
			vertices.set(
				[
					...[x, y, toX, toY, start[2], end[2], begin, fade],
					...[metres, side, colour, trajectory.attested ? 0 : 1]
				],
				(row * CORNERS + corner) * FLOATS_PER_CORNER
			);
		});
	});
	const metres = trajectories.reduce((sum, trajectory) => sum + trajectory.metres, 0);
	const meanMetres = metres / Math.max(1, segments.length);
	return { vertices, indices: quadIndices(segments.length), starts, longest, meanMetres, origin };
}

/** The rows `[first, end)` of the segments that can be seen at `t` with trails `minutes` long. */
export function liveSlice(
	{ starts, longest }: Pick<TrailBuffers, 'starts' | 'longest'>,
	t: number,
	minutes: number
): readonly [first: number, end: number] {
	return [lowerBound(starts, t - minutes - longest), lowerBound(starts, t + Number.EPSILON)];
}

/** A position as the shaders take it: mercator × 2²², from an origin. */
export function relative(
	[lng, lat]: readonly [number, number, ...unknown[]],
	origin: readonly [number, number]
): [number, number] {
	const [x, y] = mercator([lng, lat]);
	return [(x - origin[0]) * VERTEX_SCALE, (y - origin[1]) * VERTEX_SCALE];
}

/** Halts are left out: they have no length to draw. */
function segmentsOf(trajectory: Trajectory): Segment[] {
	const { keyframes } = trajectory;
	const segments: Segment[] = [];
	let metres = 0;
	for (let index = 1; index < keyframes.length; index += 1) {
		const [start, end] = endsOf({ trajectory, index });
		const length = distanceMetres([start[0], start[1]], [end[0], end[1]]);
		if (length > 0) segments.push({ trajectory, index, metres });
		metres += length;
	}
	return segments;
}

function endsOf({ trajectory, index }: Omit<Segment, 'metres'>): readonly [Keyframe, Keyframe] {
	const { keyframes } = trajectory;
	return [keyframes[index - 1] as Keyframe, keyframes[index] as Keyframe];
}

function startOf(segment: Omit<Segment, 'metres'>): number {
	return endsOf(segment)[0][2];
}
