import type { ChronologyEvent } from '../../domain/schema/event';
import { civilTime, instantOf, type Instant } from '../../time/instant';

/** The events that began on one civil day. */
export interface DateGroup {
	/** Old Style midnight. */
	day: Instant;
	events: ChronologyEvent[];
}

/** The events by the day on which they began, in the order given. */
export function groupByDate(events: readonly ChronologyEvent[]): DateGroup[] {
	const groups = new Map<Instant, ChronologyEvent[]>();
	for (const event of events) {
		const day = instantOf(civilTime(event.from, 'julian'), 0, 0, 'julian');
		const group = groups.get(day);
		if (group) group.push(event);
		else groups.set(day, [event]);
	}
	return [...groups].map(([day, grouped]) => ({ day, events: grouped }));
}
