import { m } from '$lib/paraglide/messages';
import type { Turn } from '../../domain/compiledItinerary';
import type { ItineraryStop } from '../../domain/schema/itinerary';
import type { Pace } from '../../scene/walking';
import type { Haste } from '../../state/itineraryPlayer.svelte';
import { formatClock, formatDate, type Language } from '../../time/format';
import { lengthWords, metresFigure, walkWords } from '../crossing/crossingWords';

const PACE_NAMES: Record<Pace, () => string> = {
	steady: m.tour_pace_steady,
	slow: m.tour_pace_slow
};
const HASTE_NAMES: Record<Haste, () => string> = {
	1: m.tour_haste_1,
	10: m.tour_haste_10,
	30: m.tour_haste_30
};
const TURNS: Record<Turn, () => string> = {
	on: m.tour_turn_on,
	left: m.tour_turn_left,
	right: m.tour_turn_right,
	back: m.tour_turn_back
};

export const paceName = (pace: Pace): string => PACE_NAMES[pace]();
export const hasteName = (haste: Haste): string => HASTE_NAMES[haste]();
export const turnName = (turn: Turn): string => TURNS[turn]();

/** How long a way is and takes, `1,510 m, 1.4 versts, 23 min on foot`. */
export function wayWords(metres: number, pace: Pace, language: Language): string {
	return m.tour_way({ length: lengthWords(metres, language), time: walkWords(metres, pace) });
}

/** The same where there is little room, `1,510 m, 23 min on foot`. */
export function shortWay(metres: number, pace: Pace, language: Language): string {
	const length = m.onsite_metres({ metres: metresFigure(metres, language) });
	return m.tour_way({ length, time: walkWords(metres, pace) });
}

/** When a stop is, `24 October, 22:15 to 22:45`, Old Style. */
export function stopHour({ at, until }: ItineraryStop, language: Language): string {
	const from = formatClock(at);
	const hours = until === undefined ? from : m.tour_until({ from, to: formatClock(until) });
	return `${formatDate(at, 'julian', language)}, ${hours}`;
}
