import * as v from 'valibot';
import { AccountReference, CitationReference, Id } from './common';
import { stopEntries, within, Words, wordsWithin } from './itineraryStop';

const SKILLS = ['sourcing', 'contextualisation', 'close_reading', 'corroboration'] as const;

const DocumentSchema = v.strictObject({
	id: Id,
	/** The account that says so, written `q_storm/columns`. */
	account: v.optional(AccountReference),
	citation: CitationReference,
	title: Words,
	/** Who speaks, when it was written, how near the matter. */
	who: Words,
	text: Words
});

const PredictSchema = v.strictObject({
	prompt: Words,
	/** How many places are to be chosen. */
	count: v.pipe(within(1, 10), v.integer()),
	candidates: v.pipe(v.array(Id), v.minLength(2, 'offer at least two places')),
	answer: v.pipe(v.array(Id), v.nonEmpty('name the places that happened')),
	after: Words
});

const VoteSchema = v.strictObject({
	prompt: Words,
	options: v.pipe(
		v.array(v.strictObject({ id: Id, text: Words })),
		v.minLength(2, 'offer at least two answers')
	)
});

/** A step of a lesson. */
export const LessonStopSchema = v.strictObject({
	...stopEntries,
	text: wordsWithin(40, 150),
	minutes: v.optional(within(1, 60)),
	skill: v.optional(v.picklist(SKILLS)),
	/** What pupils read, hidden until it is revealed. */
	documents: v.optional(
		v.pipe(
			v.array(DocumentSchema),
			v.minLength(2, 'set at least two documents against each other'),
			v.maxLength(4, 'four documents are the most that a class can read')
		)
	),
	predict: v.optional(PredictSchema),
	vote: v.optional(VoteSchema),
	teacher: v.optional(
		v.strictObject({ ask: Words, expect: v.array(Words), note: v.optional(Words) })
	)
});

export type LessonStop = v.InferOutput<typeof LessonStopSchema>;
export type LessonDocument = NonNullable<LessonStop['documents']>[number];
