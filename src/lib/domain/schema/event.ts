import * as v from 'valibot';
import { AccountReference, CitationReferences, Id, Localised, OldStyleTime, Text } from './common';

/**
 * How well the hour is known. `exact`: a minute is attested; `about`: an hour is attested or
 * accounts cluster round it; `part_of_day`: the interval only brackets a morning or a night;
 * `day`: the date alone. The clock value of the last two is never shown as if attested.
 */
export const PRECISIONS = ['exact', 'about', 'part_of_day', 'day'] as const;

export const CATEGORIES = [
	...(['political', 'government', 'city_life', 'movement', 'combat', 'press'] as const),
	...(['arrest', 'communication', 'seizure', 'signal'] as const)
] as const;

/** Whose doing an event was, or whom a force serves. */
export const SIDES = ['mrc', 'government', 'neither', 'both'] as const;

const LONGEST_HEADLINE = 90;
const Headline = v.pipe(
	Text,
	v.maxLength(LONGEST_HEADLINE, 'keep a headline within 90 characters')
);

/** An event of the chronology. */
export const ChronologyEventSchema = v.pipe(
	v.strictObject({
		id: Id,
		from: OldStyleTime,
		/** End of the half-open interval; the same as `from` for what took no time. */
		to: OldStyleTime,
		precision: v.picklist(PRECISIONS),
		places: v.pipe(v.array(Id), v.nonEmpty('name at least one place')),
		category: v.picklist(CATEGORIES),
		side: v.picklist(SIDES),
		headline: v.strictObject({ en: Headline, ru: v.optional(Headline) }),
		text: v.optional(Localised),
		people: v.array(Id),
		forces: v.array(Id),
		citations: CitationReferences,
		confidence: v.picklist(['high', 'medium', 'low']),
		account: v.optional(AccountReference)
	}),
	v.transform(({ text, account, ...event }) => ({
		...event,
		...(text === undefined ? {} : { text }),
		...(account === undefined ? {} : { account })
	}))
);

export type ChronologyEvent = v.InferOutput<typeof ChronologyEventSchema>;
export type Precision = (typeof PRECISIONS)[number];
export type Category = (typeof CATEGORIES)[number];
export type Side = (typeof SIDES)[number];
