/** A civil date; `month` 1–12, `day` 1–31. */
export interface CivilDate {
	year: number;
	month: number;
	day: number;
}

export type Calendar = 'julian' | 'gregorian';

/*
 * Day-number formulas: E. G. Richards, "Calendars", in Urban & Seidelmann (eds),
 * Explanatory Supplement to the Astronomical Almanac, 3rd ed. (2012), §15.11,
 * algorithms 3 and 4 with the parameters of table 15.14.
 */
const YEAR_OFFSET = 4716;
const DAY_OFFSET = 1401;
const MONTHS = 12;

/**
 * The Julian day number (at noon) of a date in either calendar.
 * Valid for years after −4716; months and days outside their range carry over.
 */
export function dayNumber({ year, month, day }: CivilDate, calendar: Calendar): number {
	const h = month - 2;
	const g = year + YEAR_OFFSET - Math.floor((MONTHS - h) / MONTHS);
	const f = (h - 1 + MONTHS) % MONTHS;
	const e = Math.floor((1461 * g) / 4) + day - 1 - DAY_OFFSET;
	const julian = e + Math.floor((153 * f + 2) / 5);
	if (calendar === 'julian') return julian;
	return julian - (Math.floor((3 * Math.floor((g + 184) / 100)) / 4) - 38);
}

/** The date in either calendar of a Julian day number; the inverse of {@link dayNumber}. */
export function civilDate(number: number, calendar: Calendar): CivilDate {
	let f = number + DAY_OFFSET;
	if (calendar === 'gregorian') {
		f += Math.floor((Math.floor((4 * number + 274277) / 146097) * 3) / 4) - 38;
	}
	const e = 4 * f + 3;
	const g = Math.floor((((e % 1461) + 1461) % 1461) / 4);
	const h = 5 * g + 2;
	const day = Math.floor((h % 153) / 5) + 1;
	const month = ((Math.floor(h / 153) + 2) % MONTHS) + 1;
	const year = Math.floor(e / 1461) - YEAR_OFFSET + Math.floor((MONTHS + 2 - month) / MONTHS);
	return { year, month, day };
}

/** Day of the week of a Julian day number: 0 Monday … 6 Sunday. */
export function weekday(number: number): number {
	return ((number % 7) + 7) % 7;
}
