import * as v from 'valibot';
import { CitationReferences, Id, Localised, OldStyleTime } from './common';

/** The farthest a blackout may reach, in metres: the breadth of the city. */
const FARTHEST = 15_000;

/** Street lamps out around a place over an interval. */
export const BlackoutSchema = v.strictObject({
	id: Id,
	place: Id,
	/** How far from the place lamps are out. */
	metres: v.pipe(v.number(), v.minValue(10), v.maxValue(FARTHEST)),
	from: OldStyleTime,
	to: OldStyleTime,
	certainty: v.picklist(['attested', 'inferred']),
	note: Localised,
	citations: CitationReferences
});

export type Blackout = v.InferOutput<typeof BlackoutSchema>;
