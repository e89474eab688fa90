import type { Precision } from '../domain/schema/event';

/** How long what has an uncertain hour fades in and out; minutes. */
const FADE_MINUTES: Readonly<Record<Precision, number>> = {
	exact: 0,
	about: 10,
	part_of_day: 30,
	day: 60
};
/** At most this share of the time passes in fading at either end. */
const LARGEST_FADE = 0.25;

/** Minutes over which something that lasts `minutes` comes and goes, by how well its hour is known. */
export function fadeMinutes(precision: Precision, minutes: number): number {
	return Math.min(FADE_MINUTES[precision], minutes * LARGEST_FADE);
}
