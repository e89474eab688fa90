import type { Pair } from './extrude';

/** Bytes of a vertex, and where each of its attributes begins. */
export const VERTEX_BYTES = 20;
export const OFFSETS = { at: 0, along: 8, extrude: 12, look: 16, edge: 18 } as const;
/** How many half widths a vertex may lie beside its line: what the shortest of integers stands for. */
export const EXTRUDE_SCALE = 4;
/** Pairs of a piece of line: short enough to be left out where only another stretch is in view. */
const PAIRS_PER_PIECE = 64;
/** Indices of a chunk, roughly: fewer chunks are cheaper to choose from, smaller ones fit the view. */
const INDICES_PER_CHUNK = 900;
/** Cells across the plan, by which pieces that lie near one another come to lie in one chunk. */
const CELLS = 4096;

/** In units of the vertices: west, north, east, south (y grows southwards). */
export type Bounds = [number, number, number, number];

interface Vertex {
	at: readonly [number, number];
	along: number;
	extrude: readonly [number, number];
	edge: readonly [beyond: number, side: number];
}

/** A few triangles of one look. */
export interface Piece {
	look: number;
	vertices: readonly Vertex[];
	/** Three to a triangle, into `vertices`. */
	indices: readonly number[];
	bounds: Bounds;
}

/** Vertices, and triangles in chunks that can be left out where they are out of view. */
export interface Mesh {
	/** {@link VERTEX_BYTES} a vertex: x, y, along (floats), extrude (2 × int16), look (uint16), edge (2 × int8). */
	vertices: ArrayBuffer;
	indices: Uint32Array;
	/** Four numbers a chunk: its bounds. */
	bounds: Float32Array;
	/** Three numbers a chunk, in drawing order: its layer, its first index, and how many. */
	chunks: Uint32Array;
}

/** The pieces of an area, from its triangles. */
export function fillPiece(
	look: number,
	points: readonly (readonly [number, number])[],
	indices: readonly number[]
): Piece {
	const vertices = points.map((at) => ({
		...{ at, along: 0, extrude: [0, 0] as const, edge: [0, 0] as const }
	}));
	return { look, vertices, indices, bounds: boundsOf(points) };
}

/** The pieces of a line, a stretch of it each. */
export function linePieces(look: number, pairs: readonly Pair[]): Piece[] {
	const pieces: Piece[] = [];
	for (let start = 0; start < pairs.length - 1; start += PAIRS_PER_PIECE) {
		const stretch = pairs.slice(start, start + PAIRS_PER_PIECE + 1);
		const vertices = stretch.flatMap(({ at, along, left, right, beyond }): Vertex[] => [
			{ at, along, extrude: left, edge: [beyond, 1] },
			{ at, along, extrude: right, edge: [beyond, -1] }
		]);
		const indices = stretch.slice(1).flatMap((_, leg) => {
			const [a, b, c, d] = [leg * 2, leg * 2 + 1, leg * 2 + 2, leg * 2 + 3];
			return [a, b, c, c, b, d];
		});
		pieces.push({ look, vertices, indices, bounds: boundsOf(stretch.map(({ at }) => at)) });
	}
	return pieces;
}

/**
 * Packs the pieces of each layer, in drawing order, for the graphics card. Within a layer they are
 * put beside their neighbours on the ground.
 */
export function packMesh(layers: readonly (readonly Piece[])[]): Mesh {
	const sorted = layers.map((pieces) => nearTogether(pieces));
	const all = sorted.flat();
	const count = (key: 'vertices' | 'indices') =>
		all.reduce((total, piece) => total + piece[key].length, 0);
	const vertices = new ArrayBuffer(count('vertices') * VERTEX_BYTES);
	const indices = new Uint32Array(count('indices'));
	writePieces(all, new DataView(vertices), indices);
	const [chunks, bounds] = chunksOf(sorted);
	return { vertices, indices, bounds: Float32Array.from(bounds), chunks: Uint32Array.from(chunks) };
}

function writePieces(pieces: readonly Piece[], view: DataView, indices: Uint32Array): void {
	let [vertex, index] = [0, 0];
	for (const piece of pieces) {
		for (const each of piece.indices) indices[index++] = vertex + each;
		for (const each of piece.vertices) writeVertex(view, vertex++ * VERTEX_BYTES, each, piece.look);
	}
}

function writeVertex(view: DataView, offset: number, vertex: Vertex, look: number): void {
	const short = (value: number) => Math.round((value / EXTRUDE_SCALE) * 32_767);
	view.setFloat32(offset + OFFSETS.at, vertex.at[0], true);
	view.setFloat32(offset + OFFSETS.at + 4, vertex.at[1], true);
	view.setFloat32(offset + OFFSETS.along, vertex.along, true);
	view.setInt16(offset + OFFSETS.extrude, short(vertex.extrude[0]), true);
	view.setInt16(offset + OFFSETS.extrude + 2, short(vertex.extrude[1]), true);
	view.setUint16(offset + OFFSETS.look, look, true);
	view.setInt8(offset + OFFSETS.edge, vertex.edge[0]);
	view.setInt8(offset + OFFSETS.edge + 1, vertex.edge[1]);
}

/** Triples of the chunks of every layer, and four bounds for each. */
function chunksOf(layers: readonly (readonly Piece[])[]): [chunks: number[], bounds: number[]] {
	const chunks: number[] = [];
	const bounds: number[] = [];
	let first = 0;
	layers.forEach((pieces, layer) => {
		let rest = [...pieces];
		while (rest.length > 0) {
			let [size, taken] = [0, 0];
			while (taken < rest.length && size < INDICES_PER_CHUNK) {
				size += rest[taken]?.indices.length ?? 0;
				taken += 1;
			}
			chunks.push(layer, first, size);
			bounds.push(...union(rest.slice(0, taken)));
			first += size;
			rest = rest.slice(taken);
		}
	});
	return [chunks, bounds];
}

function union(pieces: readonly Piece[]): Bounds {
	return [
		Math.min(...pieces.map(({ bounds }) => bounds[0])),
		Math.min(...pieces.map(({ bounds }) => bounds[1])),
		Math.max(...pieces.map(({ bounds }) => bounds[2])),
		Math.max(...pieces.map(({ bounds }) => bounds[3]))
	];
}

function boundsOf(points: readonly (readonly [number, number])[]): Bounds {
	const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		bounds[0] = Math.min(bounds[0], x);
		bounds[1] = Math.min(bounds[1], y);
		bounds[2] = Math.max(bounds[2], x);
		bounds[3] = Math.max(bounds[3], y);
	}
	return bounds;
}

/** In the order of a Z-shaped curve through the plan. */
function nearTogether(pieces: readonly Piece[]): Piece[] {
	if (pieces.length < 2) return [...pieces];
	const [west, north, east, south] = union(pieces);
	const cell = (value: number, from: number, to: number) =>
		Math.min(CELLS - 1, Math.floor(((value - from) / Math.max(to - from, 1e-9)) * CELLS));
	const keyed = pieces.map((piece) => {
		const [x0, y0, x1, y1] = piece.bounds;
		const [x, y] = [cell((x0 + x1) / 2, west, east), cell((y0 + y1) / 2, north, south)];
		return { piece, key: interleaved(x) * 2 + interleaved(y) };
	});
	return keyed.toSorted((a, b) => a.key - b.key).map(({ piece }) => piece);
}

/** The bits of a number below {@link CELLS} with a gap after each. */
function interleaved(value: number): number {
	let spread = 0;
	for (let bit = 0; 2 ** bit < CELLS; bit += 1) {
		if (value & (2 ** bit)) spread += 4 ** bit;
	}
	return spread;
}
