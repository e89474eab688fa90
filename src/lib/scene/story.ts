import { instantOf } from '../time/instant';

/** The stretch that the slider covers: 24 October 00:00 to 26 October 12:00 Old Style, 1917. */
export const STORY = {
	from: instantOf({ year: 1917, month: 10, day: 24 }, 0, 0, 'julian'),
	to: instantOf({ year: 1917, month: 10, day: 26 }, 12, 0, 'julian')
} as const;

/** Where a visitor starts: the evening of the 24th, when the bridges are at stake. */
export const OPENING = instantOf({ year: 1917, month: 10, day: 24 }, 15, 40, 'julian');
