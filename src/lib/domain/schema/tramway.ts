import * as v from 'valibot';
import { CitationReferences, Id, Localised, nameEntries, Text } from './common';

/** A street to begin at, one to run along, and one to end at. */
const SHORTEST_VIA = 3;

/** A tramway whose cars ran in the autumn of 1917. */
export const TramwaySchema = v.strictObject({
	id: Id,
	/** What the cars bore on their front; `null` where we do not know it. */
	number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
	...nameEntries,
	/**
	 * 1917 English names of streets, in order: the street at which the line begins, those it runs
	 * along, and the one at which it ends. Neighbours in the list meet, or a bridge joins them.
	 */
	via: v.pipe(
		v.array(Text),
		v.minLength(
			SHORTEST_VIA,
			'name the street where the line begins, those it runs along, and where it ends'
		)
	),
	/** Whether a text at hand says that cars ran here, or we conclude it. */
	certainty: v.picklist(['attested', 'inferred']),
	note: Localised,
	citations: CitationReferences
});

export type Tramway = v.InferOutput<typeof TramwaySchema>;
