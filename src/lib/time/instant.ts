import { civilDate, dayNumber, weekday, type Calendar, type CivilDate } from './calendar';

/**
 * Minutes since 24 October 1917 00:00 Old Style (6 November 00:00 New Style), Petrograd
 * civil time. Negative before that midnight; fractions allowed.
 */
export type Instant = number & { readonly __instant: unique symbol };

export const MINUTES_PER_HOUR = 60;
export const MINUTES_PER_DAY = 1440;
const EPOCH_DAY = dayNumber({ year: 1917, month: 10, day: 24 }, 'julian');

/** A civil date with the time of day. */
export interface CivilTime extends CivilDate {
	hour: number;
	minute: number;
	/** 0 Monday … 6 Sunday. */
	weekday: number;
}

/** Brands a number of minutes since the epoch. @throws {RangeError} when it is not finite. */
export function instant(minutes: number): Instant {
	if (!Number.isFinite(minutes)) throw new RangeError(`not an instant: ${minutes}`);
	return minutes as Instant;
}

/** The instant of a date of either calendar and a time of day in Petrograd civil time. */
export function instantOf(
	date: CivilDate,
	hour: number,
	minute: number,
	calendar: Calendar
): Instant {
	const days = dayNumber(date, calendar) - EPOCH_DAY;
	return instant(days * MINUTES_PER_DAY + hour * MINUTES_PER_HOUR + minute);
}

/** The date and time of day of an instant in either calendar, cut down to the whole minute. */
export function civilTime(t: Instant, calendar: Calendar): CivilTime {
	const minutes = Math.floor(t);
	const days = Math.floor(minutes / MINUTES_PER_DAY);
	const ofDay = minutes - days * MINUTES_PER_DAY;
	return {
		...civilDate(EPOCH_DAY + days, calendar),
		hour: Math.floor(ofDay / MINUTES_PER_HOUR),
		minute: ofDay % MINUTES_PER_HOUR,
		weekday: weekday(EPOCH_DAY + days)
	};
}

const OLD_STYLE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/**
 * Reads an Old Style local time written `1917-10-25T21:40`; `T24:00` is the next midnight.
 * Returns `undefined` for any other text and for dates the Julian calendar does not have.
 */
export function parseOldStyle(text: string): Instant | undefined {
	const parts = OLD_STYLE.exec(text)?.slice(1).map(Number);
	if (!parts) return undefined;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
	if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
	const back = civilDate(dayNumber({ year, month, day }, 'julian'), 'julian');
	if (back.year !== year || back.month !== month || back.day !== day) return undefined;
	return instantOf({ year, month, day }, hour, minute, 'julian');
}

/** Writes an instant as Old Style local time, `1917-10-25T21:40`; the inverse of {@link parseOldStyle}. */
export function printOldStyle(t: Instant): string {
	const { year, month, day, hour, minute } = civilTime(t, 'julian');
	return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** A number below 100 with two digits. */
export function two(value: number): string {
	return String(value).padStart(2, '0');
}
