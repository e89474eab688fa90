import type { AtlasWithBasemap } from '../domain/atlas';
import {
	legsOf,
	stopsOf,
	type CompiledItinerary,
	type ItineraryHead,
	type WalkLeg
} from '../domain/compiledItinerary';
import type { Fault } from '../domain/errors';
import { itineraryFile } from '../domain/readItineraries';
import type { Names } from '../domain/schema/common';
import type { Itinerary, Tour } from '../domain/schema/itinerary';
import type { TourStop } from '../domain/schema/itineraryStop';
import type { ViaItem } from '../domain/schema/movement';
import type { Place } from '../domain/schema/place';
import { MINUTES_PER_HOUR } from '../time/instant';
import { MODE_SPEEDS } from './modes';
import type { Networks } from './networks';
import { routeVia } from './routeMovement';
import { namesById, walkLeg } from './walkLeg';

interface Ground {
	places: ReadonlyMap<string, Place>;
	streets: ReadonlyMap<string, Names>;
	networks: Networks;
	faults: Fault[];
}

/**
 * Routes the ways of the tours and adds to every itinerary what its pages name. Adds a fault for
 * each stop or street that is not on the network, and for moments that follow each other faster
 * than anybody could go from the one to the other. To be called after the movements are routed:
 * joining places cuts stretches.
 */
export function compileItineraries(
	itineraries: readonly Itinerary[],
	{ atlas, networks }: { atlas: AtlasWithBasemap; networks: Networks },
	faults: Fault[]
): CompiledItinerary[] {
	const places = new Map(atlas.places.map((place) => [place.id, place]));
	const ground = { places, streets: namesById(atlas.basemap), networks, faults };
	return itineraries.map((itinerary) => ({
		...itinerary,
		legs: itinerary.kind === 'tour' ? routeTour(itinerary, ground) : [],
		works: worksOf(itinerary, atlas),
		places: placesOf(itinerary).flatMap((id) => places.get(id) ?? [])
	}));
}

/** What lists say of an itinerary. */
export function itineraryHead(itinerary: CompiledItinerary): ItineraryHead {
	const { id, kind, title, summary, stops } = itinerary;
	const length = (isShort: boolean) =>
		legsOf(itinerary, isShort).reduce((sum, { metres }) => sum + metres, 0);
	const hasShortcut = itinerary.kind === 'tour' && itinerary.shortcut !== undefined;
	return {
		...{ id, kind, title, summary, stops: stops.length, metres: length(false) },
		...(hasShortcut ? { shortMetres: length(true) } : {})
	};
}

function routeTour(tour: Tour, ground: Ground): WalkLeg[] {
	const legs = tour.stops.slice(1).flatMap((stop, row) => {
		const before = tour.stops[row] as TourStop;
		const leg = routeWalk(tour, [before, stop], stop.via, ground);
		if (leg) ground.faults.push(...tooFast(tour, [before, stop], leg));
		return leg ? [leg] : [];
	});
	const short = stopsOf(tour, true);
	const past = short.slice(1).flatMap((stop, row) => {
		const before = short[row] as TourStop;
		const isTheSame = legs.some(({ from, to }) => from === before.id && to === stop.id);
		return isTheSame ? [] : (routeWalk(tour, [before, stop], [], ground) ?? []);
	});
	return [...legs, ...past];
}

function routeWalk(
	tour: Tour,
	[from, to]: readonly [TourStop, TourStop],
	via: readonly ViaItem[],
	{ places, streets, networks, faults }: Ground
): WalkLeg | undefined {
	const rowOf = (stop: TourStop) => tour.stops.indexOf(stop);
	const whole: ViaItem[] = [
		{ kind: 'place', place: from.place },
		...via,
		{ kind: 'place', place: to.place }
	];
	const route = { via: whole, modes: ['foot' as const] };
	const legs = routeVia(route, places, networks, (index, value, message) => {
		const isOnWay = index > 0 && index <= via.length;
		const stop = index === 0 ? from : to;
		const path = `stops[${rowOf(stop)}].${isOnWay ? `via[${index - 1}]` : 'place'}`;
		const fault = { file: itineraryFile(tour), path: `${tour.id}.${path}`, value, message };
		// A place off the network is at the end of one way and at the beginning of the next.
		if (!faults.some((told) => told.file === fault.file && told.path === fault.path)) {
			faults.push(fault);
		}
	});
	const steps = legs?.flatMap((leg) => leg.steps);
	return steps && walkLeg({ from: from.id, to: to.id }, steps, streets);
}

/** Those whom tours follow walked, or took the tram. */
const MOST_KMH = MODE_SPEEDS.tram.most;

function tooFast(
	tour: Tour,
	[from, to]: readonly [TourStop, TourStop],
	{ metres }: WalkLeg
): Fault[] {
	const minutes = to.at - (from.until ?? from.at);
	if (to.jump === true || minutes <= 0) return [];
	const kmh = (metres / 1000 / minutes) * MINUTES_PER_HOUR;
	if (kmh <= MOST_KMH) return [];
	return [
		{
			file: itineraryFile(tour),
			path: `${tour.id}.stops[${tour.stops.indexOf(to)}].at`,
			value: `${metres} m in ${minutes} min`,
			message: `nobody came here that fast from the stop before: correct the hours or the way, or write "jump": true where the moment does not follow from the one before`
		}
	];
}

/** Ids of the places that its pages name: of its stops, then those to choose from. */
function placesOf({ stops }: Itinerary): string[] {
	const chosenFrom = stops.flatMap((stop) =>
		'predict' in stop ? (stop.predict?.candidates ?? []) : []
	);
	return [...new Set([...stops.flatMap(({ place }) => place ?? []), ...chosenFrom])];
}

function worksOf({ citations, stops }: Itinerary, atlas: AtlasWithBasemap) {
	const counts = new Map<string, number>();
	const cited = [
		...citations,
		...stops.flatMap((stop) => [
			...stop.citations,
			...('todayCitations' in stop ? (stop.todayCitations ?? []) : []),
			...('documents' in stop ? (stop.documents ?? []) : []).map(({ citation }) => citation)
		])
	];
	for (const { citation } of cited) counts.set(citation, (counts.get(citation) ?? 0) + 1);
	return atlas.citations
		.filter(({ id }) => counts.has(id))
		.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}
