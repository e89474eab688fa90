import type { ChronologyEvent } from '../domain/schema/event';
import { civilTime, instant, two, type Instant } from '../time/instant';

/** When something began and ended, New Style, in ISO 8601. */
export interface IsoInterval {
	startDate: string;
	/** Left out for what took no time, or is known to one day. */
	endDate?: string;
}

/**
 * The New Style dates of an event in ISO 8601, local to Petrograd and without an offset: to the
 * minute where a minute is attested, else to the day, since ISO knows no “about”.
 */
export function isoInterval({
	from,
	to,
	precision
}: Pick<ChronologyEvent, 'from' | 'to' | 'precision'>): IsoInterval {
	if (precision === 'exact') {
		const startDate = isoMinute(from);
		return to > from ? { startDate, endDate: isoMinute(to) } : { startDate };
	}
	const startDate = isoDay(from);
	const endDate = isoDay(instant(Math.max(from, to - 1)));
	return endDate === startDate ? { startDate } : { startDate, endDate };
}

function isoDay(t: Instant): string {
	const { year, month, day } = civilTime(t, 'gregorian');
	return `${year}-${two(month)}-${two(day)}`;
}

function isoMinute(t: Instant): string {
	const { hour, minute } = civilTime(t, 'gregorian');
	return `${isoDay(t)}T${two(hour)}:${two(minute)}`;
}
