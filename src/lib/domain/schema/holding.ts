import * as v from 'valibot';
import { AccountReference, CitationReferences, Id, Localised, OldStyleTime } from './common';

export const HOLDERS = ['mrc', 'government', 'contested', 'neither'] as const;

export const HOLDING_STATES = [
	...(['held', 'sealed', 'besieged', 'cordon', 'barricaded', 'encircled'] as const),
	...(['lowered', 'raised'] as const)
] as const;

/** Who holds a place over an interval, and in what state it is. */
export const HoldingSchema = v.pipe(
	v.strictObject({
		/** Where an account denies or tells this holding; else it needs none. */
		id: v.optional(Id),
		place: Id,
		from: OldStyleTime,
		/** Left out when it lasts to the end of the period. */
		to: v.optional(OldStyleTime),
		holder: v.picklist(HOLDERS),
		state: v.picklist(HOLDING_STATES),
		how: v.optional(Localised),
		account: v.optional(AccountReference),
		citations: CitationReferences
	}),
	v.forward(
		v.partialCheck(
			[['account'], ['id']],
			({ account, id }) => account === undefined || id !== undefined,
			'give a holding that follows an account an id'
		),
		['id']
	),
	v.transform(({ to, how, ...holding }) => ({
		...holding,
		to: to ?? null,
		...(how === undefined ? {} : { how })
	}))
);

export type Holding = v.InferOutput<typeof HoldingSchema>;
export type Holder = (typeof HOLDERS)[number];
