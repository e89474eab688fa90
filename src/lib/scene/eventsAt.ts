import type { ChronologyEvent } from '../domain/schema/event';
import { instant, type Instant } from '../time/instant';

/** What took no time, or little, counts as under way for this long; minutes. */
const LEAST_MINUTES = 15;

/** Whether an event is past, under way, or still to come at `t`. */
export type Tense = 'past' | 'present' | 'future';

/** The tense of an event at `t`: half-open, and at least a quarter of an hour long. */
export function tenseAt({ from, to }: ChronologyEvent, t: Instant): Tense {
	if (t < from) return 'future';
	return t < Math.max(to, from + LEAST_MINUTES) ? 'present' : 'past';
}

/** The events under way at `t`, day-long ones left out, in the order given. */
export function eventsAt(events: readonly ChronologyEvent[], t: Instant): ChronologyEvent[] {
	return events.filter((event) => event.precision !== 'day' && tenseAt(event, t) === 'present');
}

/** When the next event begins after `t`, or the last one began before it; `undefined` at the ends. */
export function neighbouringStart(
	events: readonly ChronologyEvent[],
	t: Instant,
	direction: 'next' | 'previous'
): Instant | undefined {
	const starts = events.filter(({ precision }) => precision !== 'day').map(({ from }) => from);
	const found =
		direction === 'next'
			? Math.min(...starts.filter((from) => from > t))
			: Math.max(...starts.filter((from) => from < t));
	return Number.isFinite(found) ? instant(found) : undefined;
}
