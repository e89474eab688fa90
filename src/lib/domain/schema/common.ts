import * as v from 'valibot';
import { parseOldStyle } from '../../time/instant';

/** Identifiers of records: lower-case words joined by underscores. */
export const Id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, 'write an id in lower_snake_case')
);

/** Text a visitor reads: never empty, no stray spaces. */
export const Text = v.pipe(
	v.string(),
	v.nonEmpty('write a text, or leave the field out'),
	v.check((text) => text === text.trim(), 'remove the spaces at the ends')
);

/** The same text in the languages of the product; Russian may still be missing. */
export const Localised = v.strictObject({ en: Text, ru: v.optional(Text) });

/** An Old Style local time such as `1917-10-25T21:40`, as an `Instant`. */
export const OldStyleTime = v.pipe(
	v.string(),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const t = parseOldStyle(dataset.value);
		if (t !== undefined) return t;
		addIssue({ message: 'write Old Style local time as 1917-10-25T21:40' });
		return NEVER;
	})
);

/**
 * A work of `citations.json` and the passage in it, written `figes#XI.1` or `reed:ch4`
 * (`#` for the parts of a text, `:` for the parts of a book).
 */
export const CitationReference = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9_]+([#:].+)?$/, 'write a citation as key, key#part or key:chapter'),
	v.transform((text) => {
		const at = text.search(/[#:]/);
		return at < 0
			? { citation: text }
			: { citation: text.slice(0, at), passage: text.slice(at + 1) };
	})
);

/**
 * The one account, written `q_storm/columns`, in whose telling a record exists at all; a record
 * without it is in every telling whose account does not deny it.
 */
export const AccountReference = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+(_[a-z0-9]+)*\/[a-z0-9]+(_[a-z0-9]+)*$/,
		'write the account as question/account'
	)
);

/** At least one citation: nothing is shown that rests on nothing. */
export const CitationReferences = v.pipe(
	v.array(CitationReference),
	v.nonEmpty('cite at least one work')
);

/** `[lng, lat]`, WGS84 degrees, five decimals. */
export const PositionSchema = v.pipe(
	v.strictTuple([
		v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
		v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
	]),
	v.check(
		(position) => position.every((degrees) => Number(degrees.toFixed(5)) === degrees),
		'round coordinates to five decimals'
	)
);

/** Names of a thing on the map, flat so that the file can be edited in a GIS. */
export const nameEntries = {
	/** English name of 1917. */
	name_en: Text,
	/** Russian name of 1917, in the spelling before the reform. */
	name_ru: Text,
	/** Today's name in English and in Russian. */
	today_en: Text,
	today_ru: Text
};

export interface Names {
	en: string;
	ru: string;
	today: { en: string; ru: string };
}

/** Gathers the flat name properties into one value. */
export function names(flat: {
	name_en: string;
	name_ru: string;
	today_en: string;
	today_ru: string;
}): Names {
	return {
		en: flat.name_en,
		ru: flat.name_ru,
		today: { en: flat.today_en, ru: flat.today_ru }
	};
}

export type Localised = v.InferOutput<typeof Localised>;
export type CitationReference = v.InferOutput<typeof CitationReference>;
