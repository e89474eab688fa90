import type { Atlas } from '../domain/atlas';
import type { Category, ChronologyEvent, Precision } from '../domain/schema/event';
import type { Holding } from '../domain/schema/holding';
import { CITY_BBOX, isInside } from '../geo/position';
import { instant, type Instant } from '../time/instant';
import { oncePer } from './oncePer';

/** The beginning of a holding: what it follows upon, and how well its hour is known. */
export interface ChangeOfHands {
	holding: Holding;
	/** What ended as this began; `undefined` where nothing was recorded until then. */
	previous: Holding | undefined;
	/** The event that made the change, where one is told. */
	event: ChronologyEvent | undefined;
	precision: Precision;
	/** Over which it is drawn: `to` is the hour recorded, or the end of the part of the day. */
	from: Instant;
	to: Instant;
	/** Whether the place went to another holder, not only into another state. */
	isSeizure: boolean;
}

/** Kinds of events by which places change hands, the likeliest first. */
const MAKERS: readonly Category[] = ['seizure', 'combat', 'press', 'arrest', 'movement'];
/** Kinds that take a place of which nothing was recorded before. */
const TAKERS: readonly Category[] = ['seizure', 'combat'];
/**
 * Minutes before the recorded hour in which a change is drawn: a place turns in no time, and where
 * accounts only cluster round an hour it turns as slowly as forces then come into view.
 */
const LEAD_MINUTES = { exact: 2, about: 10 } as const;

/** Every beginning of a holding in an atlas of one voice, place by place and in order of time. */
export const changesOfHands = oncePer((atlas: Atlas): readonly ChangeOfHands[] => {
	const events = makersByPlace(atlas.events);
	return [...holdingsByPlace(atlas.holdings)].flatMap(([place, holdings]) => {
		const changes: ChangeOfHands[] = [];
		for (const holding of holdings) {
			const event = makerOf(holding, events.get(place) ?? []);
			changes.push(changeOf(holding, event, changes.at(-1)));
		}
		return changes;
	});
});

/** The places of the city that go to another holder within `(from, to)`, in order of time. */
export function seizuresWithin(
	atlas: Atlas,
	{ from, to }: { from: Instant; to: Instant }
): ChangeOfHands[] {
	const inCity = new Set(
		atlas.places.filter(({ position }) => isInside(position, CITY_BBOX)).map(({ id }) => id)
	);
	return changesOfHands(atlas)
		.filter(
			({ holding, isSeizure }) =>
				isSeizure && inCity.has(holding.place) && holding.from > from && holding.from < to
		)
		.toSorted((a, b) => a.holding.from - b.holding.from);
}

function changeOf(
	holding: Holding,
	event: ChronologyEvent | undefined,
	before: ChangeOfHands | undefined
): ChangeOfHands {
	// A change of which no event tells rests on its row alone, which rounds to an hour.
	const precision = event?.precision ?? 'about';
	const isBracketed = event !== undefined && precision === 'part_of_day';
	const lead = precision === 'exact' ? LEAD_MINUTES.exact : LEAD_MINUTES.about;
	const earliest = isBracketed ? event.from : holding.from - lead;
	const latest = isBracketed ? event.to : holding.from;
	const previous = before?.holding.to === holding.from ? before.holding : undefined;
	const floor = before ? Math.max(before.to, before.holding.from) : -Infinity;
	return {
		...{ holding, previous, event, precision },
		from: instant(Math.min(holding.from, Math.max(earliest, floor))),
		to: instant(Math.min(latest, holding.to ?? Infinity)),
		isSeizure:
			holding.holder !== 'neither' &&
			(previous
				? previous.holder !== holding.holder
				: event !== undefined && TAKERS.includes(event.category))
	};
}

/** The event round the hour of a change: of the likeliest kind, then the one with the shortest time. */
function makerOf(
	{ from }: Holding,
	events: readonly ChronologyEvent[]
): ChronologyEvent | undefined {
	const rank = ({ category }: ChronologyEvent) => MAKERS.indexOf(category);
	return events
		.filter((event) => event.from <= from && from <= event.to)
		.toSorted((a, b) => rank(a) - rank(b) || a.to - a.from - (b.to - b.from) || b.from - a.from)[0];
}

function makersByPlace(events: readonly ChronologyEvent[]): Map<string, ChronologyEvent[]> {
	const byPlace = new Map<string, ChronologyEvent[]>();
	for (const event of events) {
		const isMaker = MAKERS.includes(event.category) && event.precision !== 'day';
		if (!isMaker) continue;
		for (const place of event.places) {
			const own = byPlace.get(place);
			if (own) own.push(event);
			else byPlace.set(place, [event]);
		}
	}
	return byPlace;
}

function holdingsByPlace(holdings: readonly Holding[]): Map<string, Holding[]> {
	const byPlace = new Map<string, Holding[]>();
	for (const holding of holdings.toSorted((a, b) => a.from - b.from)) {
		const own = byPlace.get(holding.place);
		if (own) own.push(holding);
		else byPlace.set(holding.place, [holding]);
	}
	return byPlace;
}
