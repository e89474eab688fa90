import { packNetwork, type NetworkBridge, type PackedNetwork } from '../domain/packedNetwork';
import type { Basemap } from '../domain/schema/basemap';
import { names } from '../domain/schema/common';
import { nodeAt } from '../geo/network';
import { CITY_BBOX, isInside, type Position } from '../geo/position';
import { lineMetres, type WalkingNetwork } from '../geo/walkingNetwork';

/** A straight piece between two neighbouring vertices. */
interface Piece {
	ends: readonly [Position, Position];
	bridge: string | undefined;
}

/** The pieces that meet in each vertex, by its key. */
type Meetings = ReadonlyMap<string, readonly Piece[]>;

/**
 * The streets and bridges of the city sheet that can be walked, as one connected network: vertices
 * between which nothing branches off become bends of one stretch. Railways are not walked.
 */
export function walkingNetwork({ streets, bridges }: Pick<Basemap, 'streets' | 'bridges'>): {
	network: WalkingNetwork;
	bridges: NetworkBridge[];
} {
	const walked = bridges.filter(({ properties }) => properties.carries !== 'railway');
	const pieces = [
		...streets.flatMap(({ geometry }) => {
			const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
			return lines.flatMap((line) => piecesOf(line, undefined));
		}),
		...walked.flatMap(({ id, geometry }) => piecesOf(geometry.coordinates, id))
	];
	const network = contract(meetingsOf(largestPart(meetingsOf(pieces))));
	const crossed = new Set(network.stretches.map(({ bridge }) => bridge));
	return {
		network,
		bridges: walked
			.filter(({ id }) => crossed.has(id))
			.map(({ id, properties }) => ({ id, name: names(properties) }))
	};
}

/** The walking network as it is served. */
export function servedNetwork(basemap: Pick<Basemap, 'streets' | 'bridges'>): PackedNetwork {
	const { network, bridges } = walkingNetwork(basemap);
	return packNetwork(network, bridges);
}

function piecesOf(line: readonly Position[], bridge: string | undefined): Piece[] {
	return line.slice(1).flatMap((to, index) => {
		const from = line[index] as Position;
		const isOnSheet = isInside(from, CITY_BBOX) && isInside(to, CITY_BBOX);
		return isOnSheet ? [{ ends: [from, to] as const, bridge }] : [];
	});
}

function meetingsOf(pieces: readonly Piece[]): Meetings {
	const meetings = new Map<string, Piece[]>();
	for (const piece of pieces) {
		for (const end of piece.ends) {
			const key = nodeAt(end);
			const there = meetings.get(key);
			if (there) there.push(piece);
			else meetings.set(key, [piece]);
		}
	}
	return meetings;
}

const farEnd = ({ ends: [a, b] }: Piece, key: string) => (nodeAt(a) === key ? b : a);

/** The pieces of the largest connected part. */
function largestPart(meetings: Meetings): Piece[] {
	let largest = new Set<string>();
	const seen = new Set<string>();
	for (const start of meetings.keys()) {
		if (seen.has(start)) continue;
		const part = new Set([start]);
		for (const key of part) {
			for (const piece of meetings.get(key) ?? []) part.add(nodeAt(farEnd(piece, key)));
		}
		for (const key of part) seen.add(key);
		if (part.size > largest.size) largest = part;
	}
	return [...new Set([...largest].flatMap((key) => meetings.get(key) ?? []))];
}

/** Whether ways part here, or one ends, or a bridge begins. */
function isNode(pieces: readonly Piece[]): boolean {
	return pieces.length !== 2 || pieces[0]?.bridge !== pieces[1]?.bridge;
}

function contract(meetings: Meetings): WalkingNetwork {
	const nodes: Position[] = [];
	const rows = new Map<string, number>();
	const rowOf = (position: Position) => {
		const key = nodeAt(position);
		const row = rows.get(key) ?? nodes.push(position) - 1;
		rows.set(key, row);
		return row;
	};
	const done = new Set<Piece>();
	const stretches = [...meetings].flatMap(([key, pieces]) =>
		!isNode(pieces)
			? []
			: pieces.flatMap((first) => {
					if (done.has(first)) return [];
					const line = follow(first, key, { meetings, done });
					const ends = [line[0], line.at(-1)] as [Position, Position];
					const [from, to] = [rowOf(ends[0]), rowOf(ends[1])];
					return [{ from, to, line, metres: lineMetres(line), bridge: first.bridge }];
				})
	);
	return { nodes, stretches };
}

/** The line from a node over a piece on to the next node; what it passes is done. */
function follow(
	first: Piece,
	start: string,
	{ meetings, done }: { meetings: Meetings; done: Set<Piece> }
): Position[] {
	const beyond = nodeAt(farEnd(first, start));
	const line = [farEnd(first, beyond)];
	for (let piece: Piece | undefined = first, key = start; piece;) {
		done.add(piece);
		const next: Position = farEnd(piece, key);
		line.push(next);
		key = nodeAt(next);
		const there: readonly Piece[] = meetings.get(key) ?? [];
		const before: Piece = piece;
		piece = isNode(there) ? undefined : there.find((other) => other !== before);
	}
	return line;
}
