import type { ChronologyEvent } from '../../domain/schema/event';
import { civilTime, instant, instantOf, type Instant } from '../../time/instant';

/** The events told under the heading of one civil day. */
export interface ChronicleDay {
	/** Its first instant, Old Style midnight. */
	day: Instant;
	/** What is known to the day only. */
	allDay: ChronologyEvent[];
	/** All else, in the order given. */
	timed: ChronologyEvent[];
	/** How many timed events stand under the days before. */
	timedBefore: number;
}

/**
 * The events that touch `[from, to)`, by day. What began before `from` stands under its day; days
 * without an event are left out.
 */
export function groupByDay(
	events: readonly ChronologyEvent[],
	from: Instant,
	to: Instant
): ChronicleDay[] {
	const touching = events.filter(
		(event) => event.from < to && Math.max(event.to, event.from + 1) > from
	);
	const days = new Map<Instant, ChronicleDay>();
	let timedBefore = 0;
	for (const event of touching) {
		const midnight = instantOf(
			civilTime(instant(Math.max(event.from, from)), 'julian'),
			0,
			0,
			'julian'
		);
		const day = days.get(midnight) ?? { day: midnight, allDay: [], timed: [], timedBefore };
		days.set(midnight, day);
		if (event.precision === 'day') day.allDay.push(event);
		else {
			day.timed.push(event);
			timedBefore += 1;
		}
	}
	return [...days.values()];
}
