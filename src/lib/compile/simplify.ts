import { nearestOnSegment, type Position } from '../geo/position';

/**
 * The line with fewer vertices, by Douglas and Peucker: what is left out lies nearer to the new line
 * than the tolerance that holds at its place. The ends stay; a ring shrunk to nothing has two
 * vertices.
 * @param toleranceAt metres
 */
export function simplify(
	line: readonly Position[],
	toleranceAt: (position: Position) => number
): Position[] {
	const kept = new Set([0, line.length - 1]);
	const spans: [number, number][] = [[0, line.length - 1]];
	for (let span = spans.pop(); span; span = spans.pop()) {
		const farthest = farthestBetween(line, span, toleranceAt);
		if (farthest === undefined) continue;
		kept.add(farthest);
		spans.push([span[0], farthest], [farthest, span[1]]);
	}
	return line.filter((_, index) => kept.has(index));
}

/** The vertex that lies farthest off the chord, measured in tolerances, if any is beyond them. */
function farthestBetween(
	line: readonly Position[],
	[first, last]: readonly [number, number],
	toleranceAt: (position: Position) => number
): number | undefined {
	const [a, b] = [line[first], line[last]];
	if (!a || !b) return undefined;
	let farthest: number | undefined;
	let excess = 1;
	for (let index = first + 1; index < last; index += 1) {
		const at = line[index];
		const share = at ? nearestOnSegment(at, a, b).metres / toleranceAt(at) : 0;
		if (share > excess) [farthest, excess] = [index, share];
	}
	return farthest;
}
