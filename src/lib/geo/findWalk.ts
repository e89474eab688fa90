import createGraph, { type Graph } from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import { distanceMetres, type Position } from './position';
import type { WalkingNetwork, WalkStretch } from './walkingNetwork';

/** The crossings, by their rows, and the stretches that are open between them. */
export type WalkGraph = Graph<Position, WalkStretch>;

/** A walk from crossing to crossing. */
export interface Walk {
	metres: number;
	stretches: readonly WalkStretch[];
}

/**
 * A straight line must not seem longer than any way, or the way found is not the shortest: the
 * equirectangular distance is true to 0.2 % over the city, so this is on the safe side.
 */
const STRAIGHT_SHARE = 0.99;

/**
 * The graph of a network without the bridges that are closed (ids). They are left out rather than
 * blocked: the path library (1.6.1) takes a node beyond a blocked link for reached at no cost.
 */
export function walkGraph(
	{ nodes, stretches }: WalkingNetwork,
	closed: ReadonlySet<string>
): WalkGraph {
	// Two streets may join the same two crossings.
	const graph: WalkGraph = createGraph<Position, WalkStretch>({ multigraph: true });
	nodes.forEach((position, row) => graph.addNode(row, position));
	for (const stretch of stretches) {
		const isOpen = stretch.bridge === undefined || !closed.has(stretch.bridge);
		if (isOpen) graph.addLink(stretch.from, stretch.to, stretch);
	}
	return graph;
}

/** The shortest walk between two crossings; `undefined` where there is none. */
export function findWalk(graph: WalkGraph, from: number, to: number): Walk | undefined {
	const finder = aStar<Position, WalkStretch>(graph, {
		distance: (_from, _to, { data }) => data.metres,
		heuristic: (a, b) => STRAIGHT_SHARE * distanceMetres(a.data, b.data)
	});
	const rows = finder.find(from, to).map(({ id }) => Number(id));
	if (rows.length === 0) return undefined;
	const inOrder = rows.toReversed();
	const stretches = inOrder
		.slice(1)
		.map((row, index) => shortestBetween(graph, inOrder[index] as number, row));
	return { stretches, metres: stretches.reduce((sum, { metres }) => sum + metres, 0) };
}

function shortestBetween(graph: WalkGraph, a: number, b: number): WalkStretch {
	const links = [...(graph.getLinks(a) ?? [])].filter(
		({ fromId, toId }) => (fromId === a && toId === b) || (fromId === b && toId === a)
	);
	const [first, ...others] = links.map(({ data }) => data);
	if (!first) throw new Error(`no stretch between crossings ${a} and ${b}`);
	return others.reduce((least, next) => (next.metres < least.metres ? next : least), first);
}
