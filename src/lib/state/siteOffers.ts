import type { CompiledItinerary, WalkLeg } from '../domain/compiledItinerary';
import type { ItineraryStop } from '../domain/schema/itinerary';
import { distanceMetres, type Position } from '../geo/position';

/** Where a device says that it is. */
export interface Fix {
	position: Position;
	/** Radius in metres within which the device holds itself to be, by the standard with 95 %. */
	accuracyMetres: number;
}

/** A stop as somebody on the spot comes to it. */
export interface SiteStop {
	id: string;
	/** It is offered within so many metres. */
	radius: number;
	/** Where one may stand to be there: its place, and where the way leaves the street for it. */
	spots: readonly Position[];
}

/** What is known after some fixes, and what was offered. */
export interface Watch {
	/** Ids of the stops that the last fix was at. */
	at: readonly string[];
	/** Ids of the stops offered or opened on the spot: none is offered twice. */
	told: readonly string[];
	/** Id of the stop that is offered now and waits for an answer. */
	open: string | undefined;
}

/** Before the first fix. */
export const NOTHING_TOLD: Watch = { at: [], told: [], open: undefined };

/**
 * What must be left of a radius once the accuracy is taken off it, in metres: the width of a street.
 * With less one would have to stand on the very spot, and the stop would as good as never be offered.
 */
const LEAST_ROOM_METRES = 15;

/** The stops of a tour as one comes to them on the spot, those without a place left out. */
export function siteStopsOf(
	stops: readonly ItineraryStop[],
	legs: readonly WalkLeg[],
	places: CompiledItinerary['places']
): SiteStop[] {
	return stops.flatMap((stop) => {
		const place = places.find(({ id }) => id === stop.place);
		if (!place || !('radius' in stop)) return [];
		const kerbs = legs.flatMap(({ from, to, onStreet: [first, last] }) => [
			...(from === stop.id && first ? [first] : []),
			...(to === stop.id && last ? [last] : [])
		]);
		return [{ id: stop.id, radius: stop.radius, spots: [place.position, ...kerbs] }];
	});
}

/**
 * What is known after one more fix. A stop is offered once, when distance plus accuracy is below its
 * radius in two fixes one after the other; of several the first of the tour. While one waits for an
 * answer, and may still be where one is, no other is offered. The stop that is open already (`here`)
 * needs no offer.
 */
export function takeFix(
	watch: Watch,
	fix: Fix,
	{ stops, here }: { stops: readonly SiteStop[]; here: string | undefined }
): Watch {
	const { position, accuracyMetres } = fix;
	const at = stops
		.filter((stop) => metresFrom(position, stop) + accuracyMetres < stop.radius)
		.map(({ id }) => id);
	const ready = at.filter((id) => watch.at.includes(id) && !watch.told.includes(id));
	const told = [...watch.told, ...ready.filter((id) => id === here)];
	const waiting = stops.find(({ id }) => id === watch.open && id !== here);
	if (waiting && metresFrom(position, waiting) - accuracyMetres < waiting.radius) {
		return { at, told, open: waiting.id };
	}
	const open = ready.find((id) => id !== here);
	return { at, told: open === undefined ? told : [...told, open], open };
}

/** The same once the offer was taken up or turned down. */
export function answered(watch: Watch): Watch {
	return { ...watch, open: undefined };
}

/** Whether a fix is too rough for a stop to be noticed: then one goes on by hand. */
export function isTooRough({ accuracyMetres }: Fix, { radius }: Pick<SiteStop, 'radius'>): boolean {
	return radius - accuracyMetres < LEAST_ROOM_METRES;
}

/** Metres from a position to the nearest spot of a stop. */
export function metresFrom(position: Position, { spots }: Pick<SiteStop, 'spots'>): number {
	return Math.min(...spots.map((spot) => distanceMetres(position, spot)));
}
