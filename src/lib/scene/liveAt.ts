import type { Interval } from '../time/interval';
import type { Instant } from '../time/instant';
import { countUntil } from './countUntil';

/** Finds what is live at an instant, in the order in which the items were given. */
export type LiveAt<Item> = (t: Instant) => Item[];

interface DatedStretch extends Interval {
	row: number;
}

/**
 * Lays items out by their half-open intervals, so that what is live at an instant costs in
 * proportion to what is found (times the logarithm of the whole), however many items there are.
 *
 * Sorted by their start, those that have begun are the first so many. Over them stands a tree, each
 * node of which keeps the latest end below it: what is over is passed by in whole branches.
 *
 *               9             the latest end of all
 *           5       9
 *         5   3   9   8       ends; at t = 6 the left half is not entered
 *         0   1   4   7       starts; the last has not begun
 */
export function indexIntervals<Item>(
	items: readonly Item[],
	intervalOf: (item: Item) => Interval
): LiveAt<Item> {
	const dated = items
		.map((item, row): DatedStretch => ({ row, ...intervalOf(item) }))
		.toSorted((a, b) => a.from - b.from);
	const starts = Float64Array.from(dated, ({ from }) => from);
	const latest = latestEnds(dated);
	const leaves = latest.length / 2;
	return (t) => {
		const begun = countUntil(starts, t);
		const rows: number[] = [];
		const pending = [1];
		for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
			if ((latest[node] as number) <= t || firstLeafBelow(node, leaves) >= begun) continue;
			if (node < leaves) pending.push(2 * node, 2 * node + 1);
			else rows.push((dated[node - leaves] as DatedStretch).row);
		}
		return rows.sort((a, b) => a - b).map((row) => items[row] as Item);
	};
}

/** A whole binary tree of the latest ends: its root is 1, the children of `n` are `2n` and `2n + 1`. */
function latestEnds(dated: readonly Interval[]): Float64Array {
	const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, dated.length)));
	const latest = new Float64Array(2 * leaves).fill(-Infinity);
	dated.forEach(({ to }, row) => (latest[leaves + row] = to ?? Infinity));
	for (let node = leaves - 1; node >= 1; node -= 1) {
		latest[node] = Math.max(latest[2 * node] as number, latest[2 * node + 1] as number);
	}
	return latest;
}

/** The row of the leftmost leaf below a node. */
function firstLeafBelow(node: number, leaves: number): number {
	const levels = Math.clz32(node) - Math.clz32(leaves);
	return node * 2 ** levels - leaves;
}
