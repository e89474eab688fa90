import type { SheetPoint } from './sheetLines';

/** Between two marches side by side, in units of the sheet: room for the casing of either. */
export const LANE = 9;
/** To which side of its way a march is drawn, in lanes, right of its course first. */
const LANES = [0, 1, -1, 2, -2, 3, -3];
/** Lines nearer than this run into each other. */
const NEAR = 7;
/** Marches may cross and meet: so much of a line may lie near others. */
const MEETING = 30;
/** How finely lines are compared, in units. */
const STEP = 6;
/** At a sharp bend a lane goes no farther out than so many times its distance. */
const SHARPEST = 2;

/**
 * Ways beside each other where they would lie upon each other: each in the lane nearest to its own
 * street that those before it leave free, the first along the street itself. Where there is no free
 * lane, the one that shares least.
 */
export function besideEachOther(ways: readonly (readonly SheetPoint[])[]): SheetPoint[][] {
	const laid: SheetPoint[][] = [];
	const taken: SheetPoint[] = [];
	for (const way of ways) {
		const choices = LANES.map((lane) => {
			const line = besideWay(way, lane * LANE);
			return { line, shared: sharedLength(line, taken) };
		});
		const chosen =
			choices.find(({ shared }) => shared <= MEETING) ??
			choices.toSorted((a, b) => a.shared - b.shared)[0];
		const line = chosen?.line ?? [...way];
		laid.push(line);
		taken.push(...sampled(line));
	}
	return laid;
}

/** A way so many units to the right of its course, or to the left where they are negative. */
export function besideWay(way: readonly SheetPoint[], units: number): SheetPoint[] {
	const line = way.filter((at, row) => row === 0 || !isSame(at, way[row - 1]));
	if (units === 0 || line.length < 2) return [...line];
	return line.map((at, row) => {
		const before = rightOf(line[row - 1], at) ?? rightOf(at, line[row + 1]);
		const after = rightOf(at, line[row + 1]) ?? before;
		if (!before || !after) return at;
		const [x, y] = [before[0] + after[0], before[1] + after[1]];
		const length = Math.hypot(x, y);
		// A turn on the spot has no side of its own: the lane stays on the one that it came on.
		if (length < 1e-6) return moved(at, before, units);
		// The sum of two unit vectors is twice the cosine of half the bend.
		const stretch = Math.min(SHARPEST, 2 / length);
		return moved(at, [x / length, y / length], units * stretch);
	});
}

/** How much of a line lies near points already taken, in units. */
function sharedLength(line: readonly SheetPoint[], taken: readonly SheetPoint[]): number {
	const near = sampled(line).filter(([x, y]) =>
		taken.some(([a, b]) => Math.hypot(a - x, b - y) < NEAR)
	);
	return near.length * STEP;
}

/** Points all along a line, one a step. */
function sampled(line: readonly SheetPoint[]): SheetPoint[] {
	return line.slice(1).flatMap(([x, y], row) => {
		const [fromX, fromY] = line[row] ?? [x, y];
		const steps = Math.max(1, Math.round(Math.hypot(x - fromX, y - fromY) / STEP));
		return Array.from({ length: steps }, (_, step): SheetPoint => {
			const share = step / steps;
			return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
		});
	});
}

/** The direction to the right of a course on paper, where y runs downwards. */
function rightOf(from: SheetPoint | undefined, to: SheetPoint | undefined): SheetPoint | undefined {
	if (!from || !to) return undefined;
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(dx, dy);
	return length === 0 ? undefined : [-dy / length, dx / length];
}

function moved([x, y]: SheetPoint, [dx, dy]: SheetPoint, units: number): SheetPoint {
	return [rounded(x + dx * units), rounded(y + dy * units)];
}

function isSame(a: SheetPoint, b: SheetPoint | undefined): boolean {
	return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
