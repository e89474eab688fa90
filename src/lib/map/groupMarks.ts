/** A point of the screen, in pixels. */
interface ScreenPoint {
	x: number;
	y: number;
}

/** Marks that lie too near to be told apart, as one. */
export interface MarkGroup extends ScreenPoint {
	/** Rows of the marks, from 0, in order. */
	rows: number[];
}

/** The side of a mark with the air round it, in pixels. */
const MARK = 31;
/** What a character takes of a mark, and the edges. */
const CHARACTER = 8;
const EDGES = 16;

/**
 * Marks in order, joined where they would touch, until none do. Each group stands at its first, or
 * at the mark in row `here`, which is always shown where it is.
 */
export function groupMarks(points: readonly ScreenPoint[], here: number): MarkGroup[] {
	let groups = points.map(({ x, y }, row): MarkGroup => ({ x, y, rows: [row] }));
	for (let pair = touching(groups); pair; pair = touching(groups)) {
		const [one, other] = pair;
		const rows = [...one.rows, ...other.rows].toSorted((a, b) => a - b);
		const stands = other.rows.includes(here) ? other : one;
		groups = groups.flatMap((group) => {
			if (group === other) return [];
			return group === one ? [{ ...stands, rows }] : [group];
		});
	}
	return groups;
}

function touching(groups: readonly MarkGroup[]): [MarkGroup, MarkGroup] | undefined {
	for (const [row, one] of groups.entries()) {
		const other = groups.slice(row + 1).find((group) => {
			const across = (widthOf(one) + widthOf(group)) / 2;
			return Math.abs(one.x - group.x) < across && Math.abs(one.y - group.y) < MARK;
		});
		if (other) return [one, other];
	}
	return undefined;
}

function widthOf({ rows }: MarkGroup): number {
	return Math.max(MARK, printRows(rows).length * CHARACTER + EDGES);
}

/** The numbers of rows, from 1, runs of three and more as `1–3`: `1–3, 5`. */
export function printRows(rows: readonly number[]): string {
	const runs: number[][] = [];
	for (const row of rows) {
		const last = runs.at(-1);
		if (last?.at(-1) === row - 1) last.push(row);
		else runs.push([row]);
	}
	return runs
		.flatMap((run) => {
			const numbers = run.map((row) => String(row + 1));
			return run.length > 2 ? [`${numbers[0] ?? ''}–${numbers.at(-1) ?? ''}`] : numbers;
		})
		.join(', ');
}
