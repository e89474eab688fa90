import type { ChronologyEvent } from '../domain/schema/event';
import { instant, type Instant } from '../time/instant';
import { countUntil } from './countUntil';
import { indexIntervals } from './liveAt';
import { oncePer } from './oncePer';

/** What took no time, or little, counts as under way for this long; minutes. */
const LEAST_MINUTES = 15;

/** Whether an event is past, under way, or still to come at `t`. */
export type Tense = 'past' | 'present' | 'future';

/** The tense of an event at `t`: half-open, and at least a quarter of an hour long. */
export function tenseAt(event: ChronologyEvent, t: Instant): Tense {
	if (t < event.from) return 'future';
	return t < endOf(event) ? 'present' : 'past';
}

const hoursKnown = oncePer((events: readonly ChronologyEvent[]) =>
	events.filter(({ precision }) => precision !== 'day')
);

const indexOf = oncePer((events: readonly ChronologyEvent[]) =>
	indexIntervals(hoursKnown(events), (event) => ({ from: event.from, to: endOf(event) }))
);

const startsOf = oncePer((events: readonly ChronologyEvent[]) =>
	Float64Array.from(hoursKnown(events), ({ from }) => from).sort()
);

/** The events under way at `t`, day-long ones left out, in the order given. */
export function eventsAt(events: readonly ChronologyEvent[], t: Instant): ChronologyEvent[] {
	return indexOf(events)(t);
}

/** When the next event begins after `t`, or the last one began before it; `undefined` at the ends. */
export function neighbouringStart(
	events: readonly ChronologyEvent[],
	t: Instant,
	direction: 'next' | 'previous'
): Instant | undefined {
	const starts = startsOf(events);
	const after = countUntil(starts, t);
	const found =
		direction === 'next' ? starts[after] : starts.subarray(0, after).findLast((from) => from < t);
	return found === undefined ? undefined : instant(found);
}

function endOf({ from, to }: ChronologyEvent): Instant {
	return instant(Math.max(to, from + LEAST_MINUTES));
}
