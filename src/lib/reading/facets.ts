import type { ChronologyEvent } from '../domain/schema/event';
import type { Extent } from '../domain/schema/extent';
import type { Force } from '../domain/schema/force';
import type { Movement } from '../domain/schema/movement';
import { STORY } from '../scene/story';
import { civilTime, instant, MINUTES_PER_DAY, type Instant } from '../time/instant';
import type { DayPart, Facets } from './chronicleFilter';

/** The midnight that ends the third day: the story itself ends at its noon. */
const END_OF_DAYS = instant(Math.ceil(STORY.to / MINUTES_PER_DAY) * MINUTES_PER_DAY);

/** The part of the chronicle in which something that began at `t` is told. */
export function dayPartOf(t: Instant): DayPart {
	if (t < STORY.from) return 'before';
	if (t >= END_OF_DAYS) return 'after';
	return String(civilTime(t, 'julian').day) as DayPart;
}

/** By what an event can be found. */
export function facetsOfEvent(event: ChronologyEvent): Facets {
	const { side, category, places, people, forces, confidence } = event;
	return {
		...{ side, places, people, forces, kind: category, certainty: confidence },
		day: dayPartOf(event.from)
	};
}

/**
 * By what a movement can be found: of the side of its force, as certain as the event it belongs to
 * where it is recorded, and weak where it is supposed.
 */
export function facetsOfMovement(
	movement: Movement,
	{ side }: Force,
	event: ChronologyEvent | undefined
): Facets {
	const isSupposed = movement.certainty === 'inferred';
	return {
		...{ side, kind: 'movement', people: movement.people, forces: [movement.force] },
		day: dayPartOf(movement.from),
		places: movement.via.flatMap((item) => (item.kind === 'place' ? [item.place] : [])),
		certainty: isSupposed ? 'low' : (event?.confidence ?? 'medium')
	};
}

/** By what a cordon, guard or crowd can be found; it is of no kind of event. */
export function facetsOfExtent(extent: Omit<Extent, 'geometry'>): Facets {
	const { side, places, forces, certainty } = extent;
	return {
		...{ side, places, forces, people: [], day: dayPartOf(extent.from) },
		certainty: certainty === 'attested' ? 'medium' : 'low'
	};
}
