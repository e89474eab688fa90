import type { ChronologyEvent } from '../../domain/schema/event';
import type { Movement } from '../../domain/schema/movement';
import type { Instant } from '../../time/instant';
import type { DatedStretch } from '../words/describeHour';

/** Movements by what they are at an hour, each group in order of time. */
export interface MovementGroups {
	past: Movement[];
	underWay: Movement[];
	toCome: Movement[];
}

/** Sorts movements into those that are over at `t`, those under way and those to come. */
export function groupMovements(movements: readonly Movement[], t: Instant): MovementGroups {
	const sorted = movements.toSorted((a, b) => a.from - b.from);
	return {
		past: sorted.filter(({ to }) => to <= t),
		underWay: sorted.filter(({ from, to }) => from <= t && t < to),
		toCome: sorted.filter(({ from }) => from > t)
	};
}

/**
 * The hours of a movement as far as they are known: as well as those of its event, but never to the
 * minute, since most starts are counted back from an arrival.
 */
export function hoursOf(
	{ from, to, event }: Movement,
	events: ReadonlyMap<string, ChronologyEvent>
): DatedStretch {
	const precision = events.get(event ?? '')?.precision ?? 'about';
	return { from, to, precision: precision === 'exact' ? 'about' : precision };
}
