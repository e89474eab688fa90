import type { Citation } from '../../domain/schema/citation';
import type { CitationReference } from '../../domain/schema/common';
import type { Essay } from '../../domain/schema/essay';
import type { Question } from '../../domain/schema/question';

/** The works that an essay and the numbers of its questions cite, in the order of the atlas. */
export function worksOf(
	essay: Essay,
	questions: readonly Question[],
	works: readonly Citation[]
): Citation[] {
	const cited: { citations: readonly CitationReference[] }[] = [
		...essay.sections.flatMap(({ paragraphs }) => paragraphs),
		...[...essay.evidence, ...essay.figures, ...essay.unknown],
		...questions.flatMap(({ accounts }) => accounts.filter(({ says }) => says.numbers.length > 0))
	];
	const ids = new Set(cited.flatMap(({ citations }) => citations.map(({ citation }) => citation)));
	return works.filter(({ id }) => ids.has(id));
}
