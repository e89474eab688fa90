import type { Precision } from '../domain/schema/event';
import type { Calendar } from '../time/calendar';
import { civilTime, instant, printOldStyle, two, type Instant } from '../time/instant';

/** When something was, in both calendars, as far as it is known; empty where there is no end. */
export interface KnownTimes {
	from_old_style: string;
	to_old_style: string;
	from_new_style: string;
	to_new_style: string;
	/** Old Style `from/to` around a part of a day; else empty. */
	bracket_old_style: string;
}

interface Dated {
	from: Instant;
	/** The end, not included; `null` where it lasts beyond the atlas. */
	to: Instant | null;
}

/** Civil time in ISO 8601 without a zone, `1917-11-07T21:40`, in either calendar. */
export function printCivil(t: Instant, calendar: Calendar): string {
	const { hour, minute } = civilTime(t, calendar);
	return `${printDate(t, calendar)}T${two(hour)}:${two(minute)}`;
}

/**
 * The times of a record no more exact than they are known: minutes where an hour is attested, else
 * the first and the last day.
 */
export function knownTimes({ from, to }: Dated, precision: Precision): KnownTimes {
	const hasHours = precision === 'exact' || precision === 'about';
	// The end does not belong to it: what lasts until midnight ends on the day before.
	const last = to === null || to <= from ? to : instant(to - 1);
	const start = (calendar: Calendar) =>
		hasHours ? printCivil(from, calendar) : printDate(from, calendar);
	const end = (calendar: Calendar) => {
		if (to === null || last === null) return '';
		return hasHours ? printCivil(to, calendar) : printDate(last, calendar);
	};
	const hasBracket = precision === 'part_of_day' && to !== null;
	return {
		...{ from_old_style: start('julian'), to_old_style: end('julian') },
		...{ from_new_style: start('gregorian'), to_new_style: end('gregorian') },
		bracket_old_style: hasBracket ? `${printOldStyle(from)}/${printOldStyle(to)}` : ''
	};
}

function printDate(t: Instant, calendar: Calendar): string {
	const { year, month, day } = civilTime(t, calendar);
	return `${year}-${two(month)}-${two(day)}`;
}
