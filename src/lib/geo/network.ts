import createGraph, { type Graph } from 'ngraph.graph';
import { distanceMetres, nearestOnSegment, type Position } from './position';

/** A named line of the network, such as a street, a bridge or a railway. */
export interface NetworkLine {
	/** Id of the feature it comes from. */
	id: string;
	/** 1917 English name, by which *via* lists call it. */
	name: string;
	vertices: readonly Position[];
}

/** A straight stretch between two neighbouring nodes. */
export interface Stretch {
	line: NetworkLine;
	from: Position;
	to: Position;
	metres: number;
}

/** One connected way of going: the streets with their bridges, the railways, or the waterways. */
export interface Network {
	graph: Graph<Position, Stretch>;
	stretches: Set<Stretch>;
}

/** A point joined to the network: the id of its node, and how far it lies from the nearest line. */
export interface Join {
	node: string;
	metres: number;
}

/** Nearer than this a point is on the line itself. */
const ON_THE_LINE_METRES = 1;

/** The id of the node at a position: equal positions are one node. */
export function nodeAt(position: Position): string {
	return `${position[0].toFixed(5)},${position[1].toFixed(5)}`;
}

/** Joins lines into one network; they meet where they share a vertex. */
export function buildNetwork(lines: readonly NetworkLine[]): Network {
	const network: Network = { graph: createGraph<Position, Stretch>(), stretches: new Set() };
	for (const line of lines) {
		line.vertices.slice(1).forEach((to, index) => {
			const from = line.vertices[index] as Position;
			addStretch(network, { line, from, to, metres: distanceMetres(from, to) });
		});
	}
	return network;
}

/**
 * Joins a point to the nearest stretch, which is cut there, and adds a straight approach to it.
 * Returns `undefined` where the network is farther than `reachMetres`.
 */
export function joinPoint(
	network: Network,
	id: string,
	point: Position,
	reachMetres: number
): Join | undefined {
	const foot = nearestFoot(network, point, reachMetres);
	if (!foot) return undefined;
	const { stretch, position, metres } = foot;
	const landing = nodeAt(position);
	if (landing !== nodeAt(stretch.from) && landing !== nodeAt(stretch.to)) {
		removeStretch(network, stretch);
		const { line, from, to } = stretch;
		addStretch(network, { line, from, to: position, metres: distanceMetres(from, position) });
		addStretch(network, { line, from: position, to, metres: distanceMetres(position, to) });
	}
	if (metres < ON_THE_LINE_METRES) return { node: landing, metres };
	const node = `@${id}`;
	const line = { id: `approach_${id}`, name: '', vertices: [point, position] };
	network.graph.addNode(node, point);
	network.graph.addLink(node, landing, { line, from: point, to: position, metres });
	return { node, metres };
}

function nearestFoot({ stretches }: Network, point: Position, reachMetres: number) {
	let best: { stretch: Stretch; position: Position; metres: number } | undefined;
	for (const stretch of stretches) {
		const { position, metres } = nearestOnSegment(point, stretch.from, stretch.to);
		if (metres <= (best?.metres ?? reachMetres)) best = { stretch, position, metres };
	}
	return best;
}

function addStretch({ graph, stretches }: Network, stretch: Stretch) {
	graph.addNode(nodeAt(stretch.from), stretch.from);
	graph.addNode(nodeAt(stretch.to), stretch.to);
	graph.addLink(nodeAt(stretch.from), nodeAt(stretch.to), stretch);
	stretches.add(stretch);
}

function removeStretch({ graph, stretches }: Network, stretch: Stretch) {
	const link = graph.getLink(nodeAt(stretch.from), nodeAt(stretch.to));
	if (link) graph.removeLink(link);
	stretches.delete(stretch);
}
