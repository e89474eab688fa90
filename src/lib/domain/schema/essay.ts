import * as v from 'valibot';
import { AccountReference, CitationReferences, Id, OldStyleTime, Text } from './common';

const Words = v.strictObject({ en: Text, ru: Text });

/** A short paragraph in our own words, and what it rests on. */
const ParagraphSchema = v.strictObject({ text: Words, citations: CitationReferences });
const Paragraphs = v.pipe(v.array(ParagraphSchema), v.nonEmpty('write a paragraph'));

/** One of the two answers that are weighed against each other. */
const ReadingSchema = v.strictObject({ id: Id, name: Words, text: Words });

/** A fact that speaks for one of the readings, and where the map shows it. */
const EvidenceSchema = v.pipe(
	v.strictObject({
		id: Id,
		/** The reading that it speaks for. */
		for: Id,
		text: Words,
		citations: CitationReferences,
		/** The hour to be looked at; of what lies outside the days of the map, its beginning. */
		at: OldStyleTime,
		/** In whose telling to look; our best estimate where it is left out. */
		voice: v.optional(Id),
		event: v.optional(Id),
		/** The account that says so, written `q_storm/columns`. */
		account: v.optional(AccountReference),
		movement: v.optional(Id),
		place: v.optional(Id)
	}),
	v.check(
		({ event, account, movement, place }) =>
			[event, account, movement, place].some((id) => id !== undefined),
		'name the event, the account, the movement or the place that it is about'
	)
);

/** A number that no question has, in persons. */
const FigureSchema = v.pipe(
	v.strictObject({
		of: Words,
		low: v.pipe(v.number(), v.minValue(0)),
		high: v.pipe(v.number(), v.minValue(0)),
		citations: CitationReferences
	}),
	v.check(({ low, high }) => low <= high, 'write the lower number first')
);

/** What can be counted from the atlas and drawn beside an essay. */
export const CHARTS = ['palace_hours'] as const;

/** A great question, told from both sides: what speaks for each, the numbers, and what is not known. */
export const EssaySchema = v.strictObject({
	id: Id,
	title: Words,
	/** Two or three sentences for those who read no further. */
	summary: Words,
	/** The questions of the atlas that it goes into; the numbers of their accounts are its table. */
	questions: v.pipe(v.array(Id), v.nonEmpty('name a question that it goes into')),
	readings: v.strictTuple([ReadingSchema, ReadingSchema]),
	sections: v.pipe(
		v.array(v.strictObject({ id: Id, heading: Words, paragraphs: Paragraphs })),
		v.nonEmpty('write a section')
	),
	evidence: v.array(EvidenceSchema),
	chart: v.optional(v.picklist(CHARTS)),
	figures: v.optional(v.array(FigureSchema), []),
	unknown: Paragraphs
});

export type Essay = v.InferOutput<typeof EssaySchema>;
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
export type Paragraph = v.InferOutput<typeof ParagraphSchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;

/** What the explorer needs of an essay to lead to it. */
export type EssayHead = Pick<Essay, 'id' | 'title' | 'questions'>;

/** The path of the page of an essay, without a language: `/question/rising-or-coup`. */
export function essayPath({ id }: Pick<Essay, 'id'>): string {
	return `/question/${id.replaceAll('_', '-')}`;
}
