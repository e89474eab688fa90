import type { CitationReference } from '../../domain/schema/common';

/** References one after another, each once. */
export function uniqueCitations(
	...lists: readonly (readonly CitationReference[])[]
): CitationReference[] {
	const byKey = new Map(
		lists.flat().map((one) => [`${one.citation} ${one.passage ?? ''}`, one] as const)
	);
	return [...byKey.values()];
}
