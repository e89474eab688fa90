import * as v from 'valibot';
import { AccountReference, CitationReferences, Id, Localised, OldStyleTime, Text } from './common';

/** How a force goes; the speeds are in `compile/modes.ts`. */
export const MODES = [
	...(['foot', 'horse', 'horse_artillery', 'bicycle', 'car', 'lorry', 'armoured_car'] as const),
	...(['tram', 'train', 'ship'] as const)
] as const;

const PREFIX = '@';
const SHORTEST_PREFIXED = 2;

/**
 * One item of a *via* list: `@place` stops at a place of the gazetteer, any other text is the
 * 1917 English name of a street, railway or water to go along, and an object is a place with
 * the hour at which the force was there.
 */
export const ViaItem = v.union(
	[
		v.pipe(
			Text,
			v.check((text) => !text.startsWith(PREFIX) || text.length >= SHORTEST_PREFIXED),
			v.transform((text) =>
				text.startsWith(PREFIX)
					? { kind: 'place' as const, place: text.slice(1) }
					: { kind: 'along' as const, along: text }
			)
		),
		v.pipe(
			v.strictObject({ place: Id, at: OldStyleTime }),
			v.transform(({ place, at }) => ({ kind: 'place' as const, place, at }))
		)
	],
	'write "@place", the name of a street, or {"place": …, "at": …}'
);

/** One march, sailing or drive of a force, as authored. */
export const MovementSchema = v.pipe(
	v.strictObject({
		id: Id,
		force: Id,
		from: OldStyleTime,
		to: OldStyleTime,
		via: v.pipe(v.array(ViaItem), v.minLength(2, 'name where the movement begins and ends')),
		/** The ways of going, in order; on rails and water the network decides. */
		modes: v.pipe(v.array(v.picklist(MODES)), v.nonEmpty('name a mode')),
		purpose: Localised,
		/** Whether the movement itself is recorded. */
		certainty: v.picklist(['attested', 'inferred']),
		/** Whether its course is recorded. */
		route_certainty: v.picklist(['attested', 'inferred']),
		event: v.optional(Id),
		account: v.optional(AccountReference),
		/** Where only some of the force went, and nobody says how many. */
		part: v.optional(v.literal(true)),
		/** Persons known by name to have gone this way. */
		people: v.optional(v.array(Id)),
		citations: CitationReferences
	}),
	v.transform(({ route_certainty, event, people, ...movement }) => ({
		...movement,
		routeCertainty: route_certainty,
		people: people ?? [],
		...(event === undefined ? {} : { event })
	}))
);

export type Movement = v.InferOutput<typeof MovementSchema>;
export type ViaItem = v.InferOutput<typeof ViaItem>;
export type Mode = (typeof MODES)[number];
