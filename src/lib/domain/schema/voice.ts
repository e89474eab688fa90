import * as v from 'valibot';
import { Id, Text } from './common';

/** A reading that the visitor may choose: whose accounts are followed where accounts differ. */
export const VoiceSchema = v.strictObject({
	id: Id,
	name: v.strictObject({ en: Text, ru: Text }),
	description: v.strictObject({ en: Text, ru: Text }),
	/** Stances, and ids of citations, the most trusted first; none for our own best estimate. */
	prefers: v.array(Id)
});

export type Voice = v.InferOutput<typeof VoiceSchema>;

/** Id of the voice of our own judgement. */
export const BEST_VOICE = 'best';
