import type { Basemap } from './schema/basemap';
import type { Blackout } from './schema/blackout';
import type { Chapter } from './schema/chapter';
import type { Citation } from './schema/citation';
import type { Essay } from './schema/essay';
import type { ChronologyEvent } from './schema/event';
import type { Extent } from './schema/extent';
import type { Force } from './schema/force';
import type { Holding } from './schema/holding';
import type { Itinerary } from './schema/itinerary';
import type { Movement } from './schema/movement';
import type { Person } from './schema/person';
import type { Place } from './schema/place';
import type { Question } from './schema/question';
import type { Signal } from './schema/signal';
import type { Tramway } from './schema/tramway';
import type { Voice } from './schema/voice';

/** All validated facts. Plain data: it serialises as it stands. */
export interface Atlas {
	places: Place[];
	/** In order of their start. */
	events: ChronologyEvent[];
	people: Person[];
	holdings: Holding[];
	forces: Force[];
	movements: Movement[];
	questions: Question[];
	voices: Voice[];
	citations: Citation[];
	chapters: Chapter[];
	blackouts: Blackout[];
	signals: Signal[];
}

/** The validated facts together with the map of the city they are set in. */
export interface AtlasWithBasemap extends Atlas {
	basemap: Basemap;
	tramways: Tramway[];
	extents: Extent[];
	essays: Essay[];
	itineraries: Itinerary[];
}
