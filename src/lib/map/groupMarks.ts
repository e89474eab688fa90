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

/**
 * Marks in order joined where they are nearer than so many pixels to one that stands already. Each
 * group stands at its first, or at the mark in row `here`, which is always shown where it is.
 */
export function groupMarks(
	points: readonly ScreenPoint[],
	apart: number,
	here: number
): MarkGroup[] {
	const groups: MarkGroup[] = [];
	const own = points[here];
	if (own) groups.push({ ...own, rows: [here] });
	points.forEach((point, row) => {
		if (row === here) return;
		const group = groups.find(({ x, y }) => Math.hypot(x - point.x, y - point.y) < apart);
		if (group) group.rows = [...group.rows, row].toSorted((one, other) => one - other);
		else groups.push({ ...point, rows: [row] });
	});
	return groups;
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
