import * as v from 'valibot';
import { Id, Text } from './common';
import { SIDES } from './event';

const ABOUT = 'about ';

/** A year `1870`, or `about 1870` where the sources waver; left out where it is not known. */
const Year = v.pipe(
	v.string(),
	v.regex(/^(about )?1[89]\d\d$/, 'write a year as 1870 or about 1870, or leave the field out'),
	v.transform((text) => ({
		year: Number(text.replace(ABOUT, '')),
		isAbout: text.startsWith(ABOUT)
	}))
);

/** Somebody who takes part in events. */
export const PersonSchema = v.pipe(
	v.strictObject({
		id: Id,
		/** With initials or rank where they are known; the Russian in modern spelling. */
		name: v.strictObject({ en: Text, ru: Text }),
		/** Years of birth and death, new style. */
		born: v.optional(Year),
		died: v.optional(Year),
		/** Who they were in those days, in a few words. */
		office: v.optional(v.strictObject({ en: Text, ru: Text })),
		side: v.optional(v.picklist(SIDES)),
		/** What they did in those days and what became of them, in one line. */
		note: v.optional(v.strictObject({ en: Text, ru: Text }))
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const { born, died } = dataset.value;
		if (born === undefined || died === undefined || born.year < died.year) return;
		const input = `${born.year} to ${died.year}`;
		addIssue({ message: 'nobody dies before being born: swap or correct the years', input });
	})
);

export type Person = v.InferOutput<typeof PersonSchema>;
