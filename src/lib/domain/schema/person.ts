import * as v from 'valibot';
import { Id, Text } from './common';
import { SIDES } from './event';

/** Somebody who takes part in events. */
export const PersonSchema = v.strictObject({
	id: Id,
	/** With initials or rank where they are known; the Russian in modern spelling. */
	name: v.strictObject({ en: Text, ru: Text }),
	/** Who they were in those days, in a few words. */
	office: v.optional(v.strictObject({ en: Text, ru: Text })),
	side: v.optional(v.picklist(SIDES))
});

export type Person = v.InferOutput<typeof PersonSchema>;
