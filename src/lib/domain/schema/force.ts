import * as v from 'valibot';
import { CitationReferences, Id, Localised, OldStyleTime, Text } from './common';
import { SIDES } from './event';

export const FORCE_KINDS = [
	...(['staff', 'soldiers', 'artillery', 'sailors', 'delegation', 'red_guard', 'mixed'] as const),
	...(['armoured_cars', 'ship', 'cyclists', 'cadets', 'women_battalion', 'cossacks'] as const),
	...(['officers', 'person', 'car', 'procession', 'prisoners'] as const)
] as const;

/** What sort of ship, by which her hull is drawn. */
export const HULLS = [
	...(['cruiser', 'battleship', 'minelayer', 'destroyer', 'patrol_ship'] as const),
	...(['minesweeper', 'training_ship', 'yacht'] as const)
] as const;

/** What a strength counts. */
export const STRENGTH_UNITS = ['persons', 'guns', 'cars', 'ships'] as const;

/** Who moves or holds. */
export const ForceSchema = v.pipe(
	v.strictObject({
		id: Id,
		name: v.strictObject({ en: Text, ru: Text }),
		side: v.picklist(SIDES),
		kind: v.picklist(FORCE_KINDS),
		/** Of ships, and of every ship. */
		hull: v.optional(v.picklist(HULLS)),
		home: v.optional(Id),
		/** Range of the strengths claimed, in persons unless another unit is named. */
		strength: v.optional(
			v.strictObject({
				low: v.optional(v.number()),
				high: v.optional(v.number()),
				unit: v.optional(v.picklist(STRENGTH_UNITS))
			})
		),
		/** The larger force in whose strength this one is counted. */
		part_of: v.optional(Id),
		commander: v.optional(Localised),
		note: v.optional(Localised),
		/** When the force existed, where it was formed or dissolved within the period. */
		life: v.optional(
			v.strictObject({ from: v.optional(OldStyleTime), to: v.optional(OldStyleTime) })
		),
		citations: CitationReferences
	}),
	v.forward(
		v.partialCheck(
			[['kind'], ['hull']],
			({ kind, hull }) => (kind === 'ship') === (hull !== undefined),
			'every ship has a hull, and nothing else has one'
		),
		['hull']
	)
);

export type Force = v.InferOutput<typeof ForceSchema>;
export type ForceKind = (typeof FORCE_KINDS)[number];
export type Hull = (typeof HULLS)[number];
export type StrengthUnit = (typeof STRENGTH_UNITS)[number];
