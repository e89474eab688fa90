import * as v from 'valibot';
import { Id, OldStyleTime, Text } from './common';

const LONGEST_TITLE = 26;
const Title = v.pipe(Text, v.maxLength(LONGEST_TITLE, 'keep a chapter title within 26 characters'));

/** A chapter of the story, marked on the ribbon. */
export const ChapterSchema = v.strictObject({
	id: Id,
	from: OldStyleTime,
	to: OldStyleTime,
	title: v.strictObject({ en: Title, ru: Title }),
	summary: v.strictObject({ en: Text, ru: Text })
});

export type Chapter = v.InferOutput<typeof ChapterSchema>;
