import type { Citation } from '../domain/schema/citation';
import type { ChronologyEvent } from '../domain/schema/event';
import type { Force } from '../domain/schema/force';
import type { Person } from '../domain/schema/person';
import type { Place, PlaceKind } from '../domain/schema/place';
import type { Language } from '../time/format';
import { isoInterval } from './isoDate';

/** A node of schema.org's vocabulary. */
export interface LinkedNode {
	'@type': string;
	[property: string]: unknown;
}

/** The language of the page, and where the page of a record is. */
export interface Linking {
	language: Language;
	/** The address of a record's page in that language, with the origin where the site knows it. */
	urlOf: (kind: 'event' | 'place' | 'person' | 'force', id: string) => string;
}

/** Kinds of places that schema.org has a narrower word for. */
const PLACE_TYPES: Partial<Record<PlaceKind, string>> = {
	bridge: 'Bridge',
	city: 'City',
	embassy: 'Embassy',
	hospital: 'Hospital',
	hotel: 'Hotel',
	palace: 'LandmarksOrHistoricalBuildings',
	restaurant: 'Restaurant',
	station: 'TrainStation',
	theatre: 'PerformingArtsTheater'
};

/** What a page says to machines, as the text of a JSON-LD script, safe to stand within HTML. */
export function printLinkedData(nodes: readonly LinkedNode[]): string {
	const graph = { '@context': 'https://schema.org', '@graph': nodes };
	const escape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return JSON.stringify(graph).replace(/[<>&]/g, escape);
}

/** An event: dated New Style as precisely as is known, in words Old Style. */
export function eventNode(
	event: ChronologyEvent,
	told: {
		/** When, in words of the Old Style. */
		when: string;
		places: readonly Place[];
		people: readonly Person[];
		forces: readonly Force[];
		works: readonly Citation[];
	},
	linking: Linking
): LinkedNode {
	const { language, urlOf } = linking;
	const text = event.text && (event.text[language] ?? event.text.en);
	const [ships, bodies] = [true, false].map((isShip) =>
		told.forces.filter(({ kind }) => (kind === 'ship') === isShip)
	) as [Force[], Force[]];
	return {
		'@type': 'Event',
		'@id': urlOf('event', event.id),
		url: urlOf('event', event.id),
		name: event.headline[language] ?? event.headline.en,
		...(text === undefined ? {} : { description: text }),
		disambiguatingDescription: told.when,
		...isoInterval(event),
		location: told.places.map((place) => placeNode(place, linking)),
		...someOf('attendee', [
			...told.people.map((person) => personNode(person, linking)),
			...bodies.map((force) => forceNode(force, linking))
		]),
		// A ship cannot attend: it is a vehicle.
		...someOf(
			'about',
			ships.map((force) => forceNode(force, linking))
		),
		subjectOf: told.works.map(workNode)
	};
}

/** A place with its position; its other names, of 1917 and of today, as alternate ones. */
export function placeNode(place: Place, { language, urlOf }: Linking): LinkedNode {
	const { name, position, address } = place;
	const main = language === 'ru' ? name.ru : name.en;
	const others = [name.en, name.ru, name.today[language]].filter((other) => other !== main);
	return {
		'@type': PLACE_TYPES[place.kind] ?? 'Place',
		'@id': urlOf('place', place.id),
		url: urlOf('place', place.id),
		name: main,
		...someOf('alternateName', [...new Set(others)]),
		...(address ? { address: address[language] } : {}),
		geo: { '@type': 'GeoCoordinates', latitude: position[1], longitude: position[0] }
	};
}

/** A person, with what they were in those days. */
export function personNode(person: Person, { language, urlOf }: Linking): LinkedNode {
	return {
		'@type': 'Person',
		'@id': urlOf('person', person.id),
		url: urlOf('person', person.id),
		name: person.name[language],
		...(person.office ? { jobTitle: person.office[language] } : {})
	};
}

/** A force: a ship is a vehicle, any other an organisation. */
export function forceNode(force: Force, { language, urlOf }: Linking): LinkedNode {
	return {
		'@type': force.kind === 'ship' ? 'Vehicle' : 'Organization',
		'@id': urlOf('force', force.id),
		url: urlOf('force', force.id),
		name: force.name[language],
		...(force.note ? { description: force.note[language] ?? force.note.en } : {})
	};
}

/** The way to a page, from the front of the site down. */
export function breadcrumbNode(steps: readonly { name: string; url?: string }[]): LinkedNode {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			...(url === undefined ? {} : { item: url })
		}))
	};
}

function workNode({ author, title, year }: Citation): LinkedNode {
	return {
		'@type': 'CreativeWork',
		name: title,
		...(author === undefined ? {} : { author }),
		...(year === undefined ? {} : { datePublished: year })
	};
}

function someOf(property: string, list: readonly unknown[]): Record<string, unknown> {
	return list.length === 0 ? {} : { [property]: list };
}
