import { aStar } from 'ngraph.path';
import type { Network, Stretch } from './network';
import type { Position } from './position';

/** A stretch gone over, in the direction of travel. */
export interface Step {
	from: Position;
	to: Position;
	stretch: Stretch;
}

/**
 * How much cheaper a metre along a named line is than along any other: enough for a path to keep
 * to the streets its author names, not enough to double back for one.
 */
const NAMED_DISCOUNT = 0.25;

/**
 * The shortest way between two nodes that favours the lines named (`favoured`, 1917 English
 * names). Returns `undefined` where there is none.
 */
export function findPath(
	{ graph }: Network,
	from: string,
	to: string,
	favoured: ReadonlySet<string>
): Step[] | undefined {
	const finder = aStar<Position, Stretch>(graph, {
		distance: (_from, _to, { data }) =>
			data.metres * (favoured.has(data.line.name) ? NAMED_DISCOUNT : 1)
	});
	const nodes = finder.find(from, to).toReversed();
	if (nodes[0]?.id !== from) return undefined;
	return nodes.slice(1).map((node, index) => {
		const previous = nodes[index] as typeof node;
		const link = graph.getLink(previous.id, node.id) ?? graph.getLink(node.id, previous.id);
		if (!link) throw new Error(`no stretch between ${previous.id} and ${node.id}`);
		return { from: previous.data, to: node.data, stretch: link.data };
	});
}
