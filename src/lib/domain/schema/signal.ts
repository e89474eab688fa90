import * as v from 'valibot';
import {
	AccountReference,
	CitationReferences,
	Id,
	Localised,
	OldStyleTime,
	PositionSchema,
	Text
} from './common';
import { PRECISIONS, SIDES } from './event';

export const SIGNAL_KINDS = [
	...(['gun', 'shell_fall', 'shell_hit', 'machine_gun', 'rifle_fire'] as const),
	...(['searchlight', 'lantern'] as const)
] as const;

/** Kinds that say nothing without the spot they end at. */
const AIMED: readonly SignalKind[] = ['shell_fall', 'shell_hit', 'searchlight'];

const Count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A shot, a fall of shells, firing, or a light: what was heard or seen far off. */
export const SignalSchema = v.pipe(
	v.strictObject({
		id: Id,
		kind: v.picklist(SIGNAL_KINDS),
		/** Where the muzzle or the lamp is; `position` says it more exactly. */
		place: Id,
		position: v.optional(PositionSchema),
		/** What it is aimed at, where that is known; `target` says more exactly where it ends. */
		toward: v.optional(Id),
		target: v.optional(PositionSchema),
		/** Whether both ends are recorded, or one of them is only likely. */
		place_certainty: v.picklist(['attested', 'inferred']),
		from: OldStyleTime,
		to: OldStyleTime,
		precision: v.picklist(PRECISIONS),
		charge: v.optional(v.picklist(['blank', 'live', 'mixed'])),
		/** Range of the numbers of rounds that are told. */
		rounds: v.optional(
			v.pipe(
				v.strictObject({ low: Count, high: Count }),
				v.check(({ low, high }) => low <= high, 'write the lower number of rounds first')
			)
		),
		side: v.picklist(SIDES),
		force: v.optional(Id),
		/** The event that it belongs to, whose card answers a touch. */
		event: Id,
		account: v.optional(AccountReference),
		/** What is seen or heard, as a caption says it. */
		name: v.strictObject({ en: Text, ru: Text }),
		note: v.optional(Localised),
		/** Places for which the card says how long the sound took to them. */
		reaches: v.optional(v.array(Id), []),
		confidence: v.picklist(['high', 'medium', 'low']),
		citations: CitationReferences
	}),
	v.forward(
		v.partialCheck(
			[['kind'], ['toward'], ['target']],
			({ kind, toward, target }) =>
				!AIMED.includes(kind) || toward !== undefined || target !== undefined,
			'say where it ends: write toward or target'
		),
		['toward']
	),
	v.transform(({ place_certainty, ...signal }) => ({ ...signal, placeCertainty: place_certainty }))
);

export type SignalKind = (typeof SIGNAL_KINDS)[number];
export type Signal = v.InferOutput<typeof SignalSchema>;
