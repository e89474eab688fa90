import type { ChronicleRow } from './chronicleData';

/** In which order entries stand that begin together. */
const RANKS: readonly ChronicleRow['kind'][] = ['chapter', 'holders', 'event', 'movement'];

/** Entries in order of time; of those that begin together first what frames the others. */
export function inOrder(rows: readonly ChronicleRow[]): ChronicleRow[] {
	return rows.toSorted(
		(a, b) =>
			a.from - b.from || RANKS.indexOf(a.kind) - RANKS.indexOf(b.kind) || a.id.localeCompare(b.id)
	);
}
