import * as v from 'valibot';
import { SWITCHES } from '../switches';
import { CitationReferences, Id, OldStyleTime, PositionSchema, Text } from './common';
import { ViaItem } from './movement';

const WORD = /[\p{L}\p{N}]+(?:[-'’.,:][\p{L}\p{N}]+)*/gu;

/** How many words a text has, in any of our languages; `21:40` and `coup-d’état` are one each. */
export function countTextWords(text: string): number {
	return text.match(WORD)?.length ?? 0;
}

/** A text in both languages. */
export const Words = v.strictObject({ en: Text, ru: Text });

/** A text of so many words in each language. */
export function wordsWithin(least: number, most: number) {
	const text = v.pipe(
		Text,
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const count = countTextWords(dataset.value);
			if (count >= least && count <= most) return;
			addIssue({ message: `write ${least} to ${most} words: here are ${count}` });
		})
	);
	return v.strictObject({ en: text, ru: text });
}

/** A number within bounds, both included. */
export const within = (least: number, most: number) =>
	v.pipe(v.number(), v.minValue(least), v.maxValue(most));

const CameraSchema = v.strictObject({
	centre: PositionSchema,
	zoom: within(3, 18),
	/** Degrees from north, clockwise, that are up. */
	bearing: v.optional(within(-360, 360)),
	/** Degrees from straight above. */
	pitch: v.optional(within(0, 60))
});

/** What every stop has. */
export const stopEntries = {
	/** Unique in its file. */
	id: Id,
	title: v.strictObject({
		en: v.pipe(Text, v.maxLength(60, 'shorten the title to 60 characters')),
		ru: v.pipe(Text, v.maxLength(60, 'shorten the title to 60 characters'))
	}),
	/** The moment shown, or the beginning of the stretch that is played. */
	at: OldStyleTime,
	/** Its end. */
	until: v.optional(OldStyleTime),
	/** Minutes of the story a second. */
	speed: v.optional(within(1, 60)),
	/** In whose telling; our best estimate where it is left out. */
	voice: v.optional(Id),
	/** What is taken off the map. */
	hide: v.optional(v.array(v.picklist(SWITCHES)), []),
	select: v.optional(
		v.strictObject({
			kind: v.picklist(['event', 'place', 'force', 'person', 'question']),
			id: Id
		})
	),
	/** Whom the camera keeps with. */
	follow: v.optional(v.strictObject({ kind: v.picklist(['force', 'person']), id: Id })),
	camera: v.optional(CameraSchema),
	place: v.optional(Id),
	/** Something to think about or to look for. */
	question: v.optional(Words),
	citations: CitationReferences
};

/** A stop of a walking tour. */
export const TourStopSchema = v.strictObject({
	...stopEntries,
	place: Id,
	/** The way here from the stop before, as in a movement: streets, bridges, places between. */
	via: v.optional(v.array(ViaItem), []),
	/** The moment does not follow from the one before: nobody is meant to have walked from there. */
	jump: v.optional(v.literal(true)),
	text: wordsWithin(120, 250),
	/** Steps, surface, benches, slope: what is known today and lasts. */
	access: v.optional(Words),
	/** What stands here now. */
	today: v.optional(Words),
	/** What both rest on, required with either: the city of today is in no work on 1917. */
	todayCitations: v.optional(CitationReferences),
	/** From how many metres on the stop is offered on site; see `state/siteOffers.ts` for why 60. */
	radius: v.optional(within(20, 80), 60)
});

/** A moment of the loop that plays for passers-by. */
export const AttractStopSchema = v.strictObject({
	...stopEntries,
	text: wordsWithin(1, 14),
	/** How long it is shown. */
	seconds: within(2, 40)
});

export type TourStop = v.InferOutput<typeof TourStopSchema>;
