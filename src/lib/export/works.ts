import type { CitationReference } from '../domain/schema/common';
import type { Citation } from '../domain/schema/citation';

/** What stands between several values in one cell or property. */
export const SEPARATOR = '; ';

/** A work with the passage cited, in one line: `John Reed, Ten Days That Shook the World, 1919, ch4`. */
export function printWork(
	{ citation, passage }: CitationReference,
	works: readonly Citation[]
): string {
	const work = works.find(({ id }) => id === citation);
	const parts = work ? [work.author, work.title, work.year, passage] : [citation, passage];
	return parts.filter((part) => part !== undefined).join(', ');
}

/** What a record rests on: the ids of the works, each once, and the works in words. */
export function citedIn(
	references: readonly CitationReference[],
	works: readonly Citation[]
): { citations: string; works: string } {
	const ids = new Set(references.map(({ citation }) => citation));
	return {
		citations: [...ids].join(SEPARATOR),
		works: references.map((reference) => printWork(reference, works)).join(SEPARATOR)
	};
}
