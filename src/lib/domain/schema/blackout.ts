import * as v from 'valibot';
import { CitationReferences, Id, Localised, OldStyleTime } from './common';

/** The farthest a blackout may reach, in metres: the breadth of the city. */
const FARTHEST = 15_000;

/** Street lamps, or windows, out around a place over an interval. */
export const BlackoutSchema = v.strictObject({
	id: Id,
	/** What is out: the street lamps, or the windows of buildings. */
	lights: v.picklist(['lamps', 'windows']),
	place: Id,
	/** Only windows on the sides that face this place are out; of all sides where it is left out. */
	facing: v.optional(Id),
	/** How far from the place they are out. */
	metres: v.pipe(v.number(), v.minValue(10), v.maxValue(FARTHEST)),
	from: OldStyleTime,
	to: OldStyleTime,
	certainty: v.picklist(['attested', 'inferred']),
	note: Localised,
	citations: CitationReferences
});

export type Blackout = v.InferOutput<typeof BlackoutSchema>;
