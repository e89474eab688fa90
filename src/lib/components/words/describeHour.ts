import type { ChronologyEvent } from '../../domain/schema/event';
import { civilTime, instant, MINUTES_PER_HOUR, type Instant } from '../../time/instant';
import { partOfDay, type PartOfDay } from './partOfDay';

/** What has begun and ended, and how well its hours are known. */
export type DatedStretch = Pick<ChronologyEvent, 'from' | 'to' | 'precision'>;

/** What may be said of an event's hour without claiming more than is known. */
export type HourDescription =
	/** An attested minute or hour; `to` only where the event is known to have lasted. */
	| { kind: 'clock'; isExact: boolean; from: Instant; to?: Instant }
	/** A part of the day; `until` where it ran into another part, `untilDay` into another day. */
	| { kind: 'part'; from: PartOfDay; until?: PartOfDay; untilDay?: Instant }
	/** A date; `untilDay` where there are several. */
	| { kind: 'day'; untilDay?: Instant };

/** Parts that may follow an evening without another day being meant. */
const OVERNIGHT: ReadonlySet<PartOfDay> = new Set(['night', 'morning']);

/** Shorter than this, the end of an event known to the hour says nothing, in minutes. */
const LEAST_TOLD_MINUTES = MINUTES_PER_HOUR;
const LEAST_TOLD_EXACT_MINUTES = 15;

/**
 * How the hour of an event may be written. The clock values of `part_of_day` and `day` only
 * bracket it and are not in what is returned.
 */
export function describeHour({ from, to, precision }: DatedStretch): HourDescription {
	const last = instant(Math.max(from, to - 1));
	const untilDay = isSameDay(from, last) ? {} : { untilDay: last };
	if (precision === 'day') return { kind: 'day', ...untilDay };
	if (precision === 'part_of_day') {
		const [first, until] = [partOfDay(from), partOfDay(last)];
		const isNextDay = 'untilDay' in untilDay && !OVERNIGHT.has(until);
		return {
			kind: 'part',
			from: first,
			...(first === until || isNextDay ? {} : { until }),
			...untilDay
		};
	}
	const isExact = precision === 'exact';
	const isLong = to - from >= (isExact ? LEAST_TOLD_EXACT_MINUTES : LEAST_TOLD_MINUTES);
	return { kind: 'clock', isExact, from, ...(isLong ? { to } : {}) };
}

/** Whether two instants fall on the same civil day. */
export function isSameDay(a: Instant, b: Instant): boolean {
	const [dayOfA, dayOfB] = [civilTime(a, 'julian'), civilTime(b, 'julian')];
	return dayOfA.day === dayOfB.day && dayOfA.month === dayOfB.month && dayOfA.year === dayOfB.year;
}
