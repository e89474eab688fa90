import type { CompiledAtlas } from '../../src/lib/domain/compiled';
import { CATEGORIES, type ChronologyEvent } from '../../src/lib/domain/schema/event';
import { FORCE_KINDS, type Force } from '../../src/lib/domain/schema/force';
import { HOLDERS, type Holding } from '../../src/lib/domain/schema/holding';
import { PLACE_KINDS, type Place } from '../../src/lib/domain/schema/place';
import type { Keyframe, Trajectory } from '../../src/lib/domain/trajectory';
import { CITY_BBOX } from '../../src/lib/geo/position';
import { STORY } from '../../src/lib/scene/story';
import { instant } from '../../src/lib/time/instant';
import { seededNumbers, type Numbers } from './seededNumbers';

/** How large an atlas is to be. */
export interface AtlasSize {
	/** Dated places: each is held over one interval. */
	places: number;
	trajectories: number;
	/** Keyframes of each trajectory, at least two. */
	keyframes: number;
	events: number;
}

/** Ways of one force: it goes them one after another, or two at once. */
const WAYS_PER_FORCE = 5;
/** How long a place is held, in minutes: at any time about one in thirteen is. */
const HELD_MINUTES = [60, 480] as const;
const WAY_MINUTES = [60, 180] as const;
/** The most a keyframe lies from the one before, in degrees: 60 m, a minute's walk. */
const STRIDE = [0.001, 0.0005] as const;
/** Degrees within the city's edge where ways begin, so that none leaves the sheet. */
const MARGIN = [0.05, 0.025] as const;
const CITATIONS = [{ citation: 'generated' }];

/** An atlas of so many dated places, with a way of 50 keyframes for 20 and an event for 100 of them. */
export function atlasOfSize(features: number): CompiledAtlas {
	return generateAtlas({
		places: features,
		trajectories: Math.ceil(features / 20),
		keyframes: 50,
		events: Math.ceil(features / 100)
	});
}

/** An atlas of made-up places, holders, marches and events over the story: the same for each seed. */
export function generateAtlas(size: AtlasSize, seed = 1917): CompiledAtlas {
	const numbers = seededNumbers(seed);
	const places = times(size.places, (row) => placeOf(row, numbers));
	const holdings = places.map(({ id }) => holdingOf(id, numbers));
	const forces = times(Math.ceil(size.trajectories / WAYS_PER_FORCE), forceOf);
	const trajectories = times(size.trajectories, (row) =>
		trajectoryOf(row, size.keyframes, numbers)
	);
	return {
		...{ places, holdings, forces, trajectories },
		events: times(size.events, (row) => eventOf(row, places, numbers)).toSorted(
			(a, b) => a.from - b.from
		),
		placesOnMap: places.map(() => ({ sheet: 'city', weight: 1 })),
		...{ people: [], movements: [], questions: [], voices: [], chapters: [] },
		...{ blackouts: [], signals: [], extents: [], essays: [] },
		citations: []
	};
}

function placeOf(row: number, numbers: Numbers): Place {
	const [west, south, east, north] = CITY_BBOX;
	const name = `Place ${row}`;
	return {
		id: `place_${row}`,
		position: [numbers.between(west, east), numbers.between(south, north)],
		name: { en: name, ru: name, today: { en: name, ru: name } },
		kind: pick(PLACE_KINDS, row),
		accuracyMetres: 10,
		citations: CITATIONS
	};
}

function holdingOf(place: string, numbers: Numbers): Holding {
	const from = wholeMinute(numbers, STORY.from, STORY.to);
	const to = instant(from + wholeMinute(numbers, ...HELD_MINUTES));
	const holder = pick(HOLDERS, wholeMinute(numbers, 0, HOLDERS.length));
	return { place, from, to, holder, state: 'held', citations: CITATIONS };
}

function forceOf(row: number): Force {
	const name = `Force ${row}`;
	return {
		...{ id: `force_${row}`, name: { en: name, ru: name }, kind: pick(FORCE_KINDS, row) },
		...{ side: pick(['mrc', 'government', 'neither'] as const, row), citations: CITATIONS }
	};
}

function trajectoryOf(row: number, keyframes: number, numbers: Numbers): Trajectory {
	const [west, south, east, north] = CITY_BBOX;
	let lng = numbers.between(west + MARGIN[0], east - MARGIN[0]);
	let lat = numbers.between(south + MARGIN[1], north - MARGIN[1]);
	const from = wholeMinute(numbers, STORY.from, STORY.to);
	const minutes = numbers.between(...WAY_MINUTES);
	return {
		...{ movement: `way_${row}`, force: `force_${Math.floor(row / WAYS_PER_FORCE)}` },
		...{ metres: keyframes * 60, attested: row % 2 === 0, recorded: row % 3 > 0, fadeMinutes: 10 },
		modes: [],
		keyframes: times(keyframes, (index): Keyframe => {
			lng += numbers.between(-STRIDE[0], STRIDE[0]);
			lat += numbers.between(-STRIDE[1], STRIDE[1]);
			return [lng, lat, instant(from + (minutes * index) / (keyframes - 1))];
		})
	};
}

function eventOf(row: number, places: readonly Place[], numbers: Numbers): ChronologyEvent {
	const from = wholeMinute(numbers, STORY.from, STORY.to);
	const to = instant(from + wholeMinute(numbers, 0, 90));
	return {
		...{ id: `event_${row}`, from, to, precision: 'about', category: pick(CATEGORIES, row) },
		...{ side: 'both', headline: { en: `Event ${row}` }, people: [], forces: [] },
		...{ places: [places[row % places.length]?.id ?? 'place_0'], confidence: 'low' },
		citations: CITATIONS
	};
}

function wholeMinute(numbers: Numbers, from: number, to: number) {
	return instant(Math.floor(numbers.between(from, to)));
}

function pick<Item>(items: readonly Item[], row: number): Item {
	return items[row % items.length] as Item;
}

function times<Item>(count: number, make: (row: number) => Item): Item[] {
	return Array.from({ length: count }, (_, row) => make(row));
}
