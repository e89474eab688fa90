import type { Network, Stretch } from './network';
import type { Step } from './path';

/** A way gone so far: its length and its steps. */
export interface Way {
	metres: number;
	steps: readonly Step[];
}

/**
 * The shortest way to every node that can be reached from any of the nodes `from` over stretches
 * that `allows` lets pass. Each start brings the way gone to it, and is among the nodes reached.
 */
export function reach(
	{ graph }: Network,
	from: ReadonlyMap<string, Way>,
	allows: (stretch: Stretch) => boolean
): Map<string, Way> {
	const open = new Map(from);
	const reached = new Map<string, Way>();
	for (let node = nearest(open); node !== undefined; node = nearest(open)) {
		const way = open.get(node) as Way;
		open.delete(node);
		reached.set(node, way);
		for (const link of graph.getLinks(node) ?? []) {
			const next = String(link.fromId === node ? link.toId : link.fromId);
			const metres = way.metres + link.data.metres;
			if (reached.has(next) || !allows(link.data)) continue;
			if (metres >= (open.get(next)?.metres ?? Infinity)) continue;
			const [a, b] = [graph.getNode(node), graph.getNode(next)];
			if (!a || !b) throw new Error(`a stretch leads to no node: ${node}, ${next}`);
			const step = { from: a.data, to: b.data, stretch: link.data };
			open.set(next, { metres, steps: [...way.steps, step] });
		}
	}
	return reached;
}

function nearest(open: ReadonlyMap<string, Way>): string | undefined {
	let best: string | undefined;
	let least = Infinity;
	for (const [node, { metres }] of open) {
		if (metres < least) [best, least] = [node, metres];
	}
	return best;
}
