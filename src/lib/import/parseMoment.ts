import { onOurClock } from '../scene/daylight';
import { civilDate, dayNumber, type Calendar, type CivilDate } from '../time/calendar';
import { instant, instantOf, type Instant } from '../time/instant';

/** The stretch that a date or a moment names: a year, a month, a day or a minute, its end excluded. */
export interface Stretch {
	from: Instant;
	to: Instant;
}

const WRITTEN =
	/^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Whether a value is meant as a date, well written or not: what begins with a year. */
export function looksDated(value: unknown): value is string {
	return typeof value === 'string' && /^\d{4}(?:\D|$)/.test(value);
}

/**
 * Reads a date of ISO 8601: `1917`, `1917-11`, `1917-11-07`, `1917-11-07T21:40`. A moment with a
 * zone is brought to Petrograd's clocks; without one it is Petrograd's civil time in the calendar
 * given. `undefined` for any other text, and for dates that the calendar does not have.
 */
export function parseMoment(text: string, calendar: Calendar): Stretch | undefined {
	const parts = WRITTEN.exec(text);
	if (!parts) return undefined;
	const [, , month, day, hour, , zone] = parts;
	if (zone !== undefined) return zoned(text);
	const [year = 0, ...rest] = parts.slice(1, 6).map((part) => Number(part ?? '0'));
	const [ofYear = 0, ofMonth = 0, hours = 0, minutes = 0] = rest;
	const date = { year, month: month ? ofYear : 1, day: day ? ofMonth : 1 };
	if (!exists(date, calendar) || hours > 24 || minutes > (hours === 24 ? 0 : 59)) return undefined;
	const from = instantOf(date, hours, minutes, calendar);
	if (hour !== undefined) return { from, to: instant(from + 1) };
	const end = day
		? { ...date, day: date.day + 1 }
		: month
			? { ...date, month: date.month + 1 }
			: { ...date, year: year + 1 };
	return { from, to: instantOf(end, 0, 0, calendar) };
}

function zoned(text: string): Stretch | undefined {
	const moment = new Date(text);
	if (Number.isNaN(moment.getTime())) return undefined;
	const from = onOurClock(moment);
	return { from, to: instant(from + 1) };
}

function exists({ year, month, day }: CivilDate, calendar: Calendar): boolean {
	const back = civilDate(dayNumber({ year, month, day }, calendar), calendar);
	return back.year === year && back.month === month && back.day === day;
}
