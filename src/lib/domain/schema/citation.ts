import * as v from 'valibot';
import { Id, Text } from './common';

/** From which side of the debate, or from what distance, a work speaks. */
export const STANCES = [
	'western',
	'textbook',
	'reference',
	'eyewitness',
	'soviet',
	'revisionist'
] as const;

/** A work we rest on. */
export const CitationSchema = v.strictObject({
	id: Id,
	author: v.optional(Text),
	title: Text,
	year: v.optional(Text),
	kind: Text,
	/** Where the work may be found: a site, an ISBN, a publisher. */
	reference: v.optional(Text),
	stance: v.picklist(STANCES),
	/** How much of it was really read. */
	access: Text
});

export type Citation = v.InferOutput<typeof CitationSchema>;
export type Stance = (typeof STANCES)[number];
