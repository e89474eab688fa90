import type { Position } from '../geo/position';
import type { Names } from './schema/common';
import type { Citation } from './schema/citation';
import type { Itinerary, Tour } from './schema/itinerary';
import type { Place } from './schema/place';

/** Which way one turns into a street, having come along another. */
export type Turn = 'on' | 'left' | 'right' | 'back';

/** A street, bridge or square that is walked along, as far as it is. */
export interface WalkStep {
	/** `null` where none of the way has a name: both ends are on one yard. */
	street: Names | null;
	turn: Turn;
	metres: number;
}

/** The way on foot from one stop to another. */
export interface WalkLeg {
	/** Ids of the stops. */
	from: string;
	to: string;
	/** Its bends, from the place of the one to that of the other. */
	line: Position[];
	/**
	 * Where it sets foot on a street, and where it leaves the last one: a place may lie off it. Empty
	 * where there is no way, since both ends are one place.
	 */
	onStreet: readonly [] | readonly [Position, Position];
	metres: number;
	steps: WalkStep[];
}

/** An itinerary with what is computed for it, and all that its pages name: nothing else is needed. */
export type CompiledItinerary = Itinerary & {
	/** The ways of a tour: from each stop to the next, and past those that the short cut leaves out. */
	legs: WalkLeg[];
	/** The works cited, the most cited first. */
	works: Citation[];
	/** The places of its stops, and those that a lesson lets one choose from. */
	places: Place[];
};

export type CompiledLesson = Extract<CompiledItinerary, { kind: 'lesson' }>;

/** What a list of itineraries says of one. */
export interface ItineraryHead extends Pick<Itinerary, 'id' | 'kind' | 'title' | 'summary'> {
	stops: number;
	/** Length of the way in metres; 0 where nobody walks. */
	metres: number;
	/** The same by the short cut, where there is one. */
	shortMetres?: number;
}

/** The stops of a tour in order, all of them or those of the short cut. */
export function stopsOf<S extends { id: string }>(
	itinerary: { stops: readonly S[]; shortcut?: Tour['shortcut'] },
	isShort: boolean
): S[] {
	const skipped = isShort ? (itinerary.shortcut?.skip ?? []) : [];
	return itinerary.stops.filter(({ id }) => !skipped.includes(id));
}

/** The ways between those stops, in order. */
export function legsOf(itinerary: CompiledItinerary, isShort: boolean): WalkLeg[] {
	const ids = stopsOf<{ id: string }>(itinerary, isShort).map(({ id }) => id);
	return ids.slice(1).flatMap((to, row) => {
		const leg = itinerary.legs.find((one) => one.from === ids[row] && one.to === to);
		return leg ? [leg] : [];
	});
}
