import type { OwnTimes } from './messages';

/** Whether the feature of a row is there at `t`: from its start to before its end; the undated always. */
export function isPresent({ from, to }: OwnTimes, row: number, t: number): boolean {
	const [start = Number.NaN, end = Number.NaN] = [from[row], to[row]];
	return Number.isNaN(start) || (t >= start && t < end);
}

/** What must come onto the map and what must go from it. */
export interface RowChanges {
	come: number[];
	gone: number[];
}

/**
 * What differs between what is on the map and what is there at `t`, up to so many rows of each.
 * @param shown by row, 1 where it is on the map
 */
export function changesTo(
	times: OwnTimes,
	shown: Readonly<Uint8Array>,
	{ t, most }: { t: number; most: number }
): RowChanges {
	const changes: RowChanges = { come: [], gone: [] };
	for (let row = 0; row < shown.length; row += 1) {
		const is = isPresent(times, row, t);
		if (is === (shown[row] === 1)) continue;
		const list = is ? changes.come : changes.gone;
		if (list.length < most) list.push(row);
		else if (changes.come.length === most && changes.gone.length === most) break;
	}
	return changes;
}
