import * as v from 'valibot';
import { CitationReferences, Id, Localised, OldStyleTime, Text } from './common';
import { SIDES } from './event';

export const FORCE_KINDS = [
	...(['staff', 'soldiers', 'artillery', 'sailors', 'delegation', 'red_guard', 'mixed'] as const),
	...(['armoured_cars', 'ship', 'cyclists', 'cadets', 'women_battalion', 'cossacks'] as const),
	'officers'
] as const;

/** Who moves or holds. */
export const ForceSchema = v.pipe(
	v.strictObject({
		id: Id,
		name: v.strictObject({ en: Text, ru: Text }),
		side: v.picklist(SIDES),
		kind: v.picklist(FORCE_KINDS),
		home: v.optional(Id),
		/** Range of the strengths claimed, in persons (guns, cars or ships where the note says so). */
		strength: v.optional(
			v.strictObject({ low: v.optional(v.number()), high: v.optional(v.number()) })
		),
		commander: v.optional(Localised),
		note: v.optional(Localised),
		/** When the force existed, where it was formed or dissolved within the period. */
		life: v.optional(
			v.strictObject({ from: v.optional(OldStyleTime), to: v.optional(OldStyleTime) })
		),
		citations: CitationReferences
	})
);

export type Force = v.InferOutput<typeof ForceSchema>;
export type ForceKind = (typeof FORCE_KINDS)[number];
