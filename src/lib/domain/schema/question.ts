import * as v from 'valibot';
import { CitationReferences, Id, Localised, OldStyleTime, Text } from './common';
import { PRECISIONS } from './event';

/** When an account has one of the events of its question happen. */
const OwnTime = v.strictObject({
	event: Id,
	from: OldStyleTime,
	/** End of the half-open interval; the same as `from` for what took no time. */
	to: OldStyleTime,
	precision: v.picklist(PRECISIONS)
});

/** Where an account has one of the events of its question happen. */
const OwnPlaces = v.strictObject({
	event: Id,
	/** All its places in this telling, the foremost first: they stand in for those of the record. */
	places: v.pipe(v.array(Id), v.minLength(1, 'name at least one place'))
});

/** A number that an account gives: of what, and the range it leaves open. */
const OwnNumber = v.pipe(
	v.strictObject({
		/** A short noun, as “Kronstadt sailors”. */
		of: v.strictObject({ en: Text, ru: Text }),
		low: v.pipe(v.number(), v.minValue(0)),
		high: v.pipe(v.number(), v.minValue(0))
	}),
	v.check(({ low, high }) => low <= high, 'write the lower number first')
);

/** What an account says that the scene or a card can use; every field is left out where it is silent. */
const Says = v.strictObject({
	at: v.optional(v.array(OwnTime), []),
	/** Where it has the matter happen, or what place it names: for the card and its map. */
	place: v.optional(Id),
	/** The events that it has happen elsewhere than the records do. */
	where: v.optional(v.array(OwnPlaces), []),
	numbers: v.optional(v.array(OwnNumber), []),
	/** Ids of the movements, holdings, signals, extents and events that it denies. */
	replaces: v.optional(v.array(Id), [])
});

/** What one or several works say on a question. */
const AccountSchema = v.strictObject({
	/** Short, unique within its question. */
	id: Id,
	citations: CitationReferences,
	text: v.strictObject({ en: Text, ru: Text }),
	says: v.optional(Says, {})
});

/** A matter on which accounts differ, the accounts, and our judgement. */
export const QuestionSchema = v.strictObject({
	id: Id,
	question: Localised,
	events: v.array(Id),
	accounts: v.pipe(
		v.array(AccountSchema),
		v.minLength(2, 'a question needs at least two accounts')
	),
	/** Our reasons. */
	judgement: Localised,
	/** The account that our best estimate follows; `null` where it follows none. */
	best: v.nullable(Id)
});

export type Question = v.InferOutput<typeof QuestionSchema>;
export type Account = v.InferOutput<typeof AccountSchema>;
