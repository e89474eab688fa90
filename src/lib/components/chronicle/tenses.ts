import type { ChronologyEvent } from '../../domain/schema/event';
import { tenseAt, type Tense } from '../../scene/eventsAt';
import type { Instant } from '../../time/instant';

const SIGNS: Record<Tense, string> = { past: '<', present: '=', future: '>' };
const TENSES: Readonly<Record<string, Tense>> = { '<': 'past', '=': 'present', '>': 'future' };

/**
 * The tenses of all events at `t` as one text, a sign for each: equal as long as nothing changes,
 * so that what is derived from it rests between changes however often the clock ticks.
 */
export function tenseSigns(events: readonly ChronologyEvent[], t: Instant): string {
	return events.map((event) => SIGNS[tenseAt(event, t)]).join('');
}

/** The tense that stands at a place of {@link tenseSigns}. */
export function tenseOf(signs: string, index: number): Tense {
	return TENSES[signs[index] ?? '>'] ?? 'future';
}

/** How many of the events, in order of their start, have begun: where the now line stands. */
export function countBegun(signs: string): number {
	const first = signs.indexOf(SIGNS.future);
	return first < 0 ? signs.length : first;
}

/** How many events are under way. */
export function countUnderWay(signs: string): number {
	return signs.split(SIGNS.present).length - 1;
}
