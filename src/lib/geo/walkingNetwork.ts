import { distanceMetres, nearestOnSegment, type Position } from './position';

/** A way between two neighbouring crossings: a street, a piece of one, or a bridge. */
export interface WalkStretch {
	/** The crossings it joins, as rows of `nodes`. */
	from: number;
	to: number;
	/** Its bends, from crossing to crossing, both included. */
	line: readonly Position[];
	metres: number;
	/** Id of the bridge that it is. */
	bridge: string | undefined;
}

/** All that can be walked, streets and bridges, with nodes only where ways part. */
export interface WalkingNetwork {
	nodes: readonly Position[];
	stretches: readonly WalkStretch[];
}

/** A point of a stretch. */
export interface PointOnStretch {
	/** The row, from 0, of the straight piece of the line on which it lies. */
	segment: number;
	position: Position;
	/** From the beginning of the stretch. */
	metresAlong: number;
}

/** Where a point joins the network. */
export interface WalkJoin extends PointOnStretch {
	stretch: WalkStretch;
}

/** The length of a line in metres. */
export function lineMetres(line: readonly Position[]): number {
	return line
		.slice(1)
		.reduce((sum, position, index) => sum + distanceMetres(line[index] as Position, position), 0);
}

/**
 * Where the nearest street or bridge passes a point; bridges of `closed` (ids) do not count.
 * Returns `undefined` where none is within `reachMetres`.
 */
export function joinNetwork(
	{ stretches }: WalkingNetwork,
	point: Position,
	{ reachMetres, closed }: { reachMetres: number; closed: ReadonlySet<string> }
): WalkJoin | undefined {
	let best: WalkJoin | undefined;
	let least = reachMetres;
	for (const stretch of stretches) {
		if (stretch.bridge !== undefined && closed.has(stretch.bridge)) continue;
		let begun = 0;
		stretch.line.slice(1).forEach((end, segment) => {
			const start = stretch.line[segment] as Position;
			const { position, metres } = nearestOnSegment(point, start, end);
			if (metres < least) {
				const metresAlong = begun + distanceMetres(start, position);
				best = { stretch, segment, position, metresAlong };
				least = metres;
			}
			begun += distanceMetres(start, end);
		});
	}
	return best;
}

/** The two ends of a stretch as points of it. */
export function endsOf({ line, metres }: WalkStretch): {
	from: PointOnStretch;
	to: PointOnStretch;
} {
	return {
		from: { segment: 0, position: line[0] as Position, metresAlong: 0 },
		to: { segment: line.length - 2, position: line.at(-1) as Position, metresAlong: metres }
	};
}

/** The line of a stretch from one point of it to another, in that direction. */
export function lineBetween(
	{ line }: WalkStretch,
	from: PointOnStretch,
	to: PointOnStretch
): Position[] {
	const [first, last] = from.metresAlong <= to.metresAlong ? [from, to] : [to, from];
	const bends = line.slice(first.segment + 1, last.segment + 1);
	const forward = [first.position, ...bends, last.position];
	return first === from ? forward : forward.toReversed();
}
