import * as v from 'valibot';
import { Id, Text } from './common';

/** Somebody who takes part in events. */
export const PersonSchema = v.strictObject({
	id: Id,
	/** With initials or rank where they are known; the Russian in modern spelling. */
	name: v.strictObject({ en: Text, ru: Text })
});

export type Person = v.InferOutput<typeof PersonSchema>;
