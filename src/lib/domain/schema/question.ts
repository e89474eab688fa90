import * as v from 'valibot';
import { CitationReferences, Id, Localised } from './common';

/** A matter on which accounts differ, the accounts, and our judgement. */
export const QuestionSchema = v.strictObject({
	id: Id,
	question: Localised,
	events: v.array(Id),
	accounts: v.pipe(
		v.array(v.strictObject({ citations: CitationReferences, text: Localised })),
		v.minLength(2, 'a question needs at least two accounts')
	),
	judgement: Localised
});

export type Question = v.InferOutput<typeof QuestionSchema>;
