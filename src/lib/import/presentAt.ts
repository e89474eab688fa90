import type { OwnTimes } from './messages';

/** Whether the feature of a row is there at `t`: from its start to before its end; the undated always. */
export function isPresent({ from, to }: OwnTimes, row: number, t: number): boolean {
	const [start = Number.NaN, end = Number.NaN] = [from[row], to[row]];
	return Number.isNaN(start) || (t >= start && t < end);
}

/** The rows that are there at one of two instants but not at the other, and whether at the second. */
export function changedRows(times: OwnTimes, before: number, after: number): [number, boolean][] {
	const changed: [number, boolean][] = [];
	for (let row = 0; row < times.from.length; row += 1) {
		const is = isPresent(times, row, after);
		if (is !== isPresent(times, row, before)) changed.push([row, is]);
	}
	return changed;
}

/** The rows that are not there at an instant. */
export function absentRows(times: OwnTimes, t: number): number[] {
	return Array.from(times.from.keys()).filter((row) => !isPresent(times, row, t));
}
