import type { ChronologyEvent, Precision } from '../../domain/schema/event';
import { m } from '$lib/paraglide/messages';
import {
	formatClock,
	formatDate,
	formatShortDate,
	formatWeekday,
	type Language
} from '../../time/format';
import { civilTime, MINUTES_PER_DAY, MINUTES_PER_HOUR, type Instant } from '../../time/instant';
import type { Interval } from '../../time/interval';
import { describeHour, isSameDay, type DatedStretch } from './describeHour';
import { AND_INTO_PARTS, IN_PARTS, INTO_PARTS, PARTS } from './partWords';

const PRECISIONS: Record<Precision, () => string> = {
	exact: m.precision_exact,
	about: m.precision_about,
	part_of_day: m.precision_part_of_day,
	day: m.precision_day
};

/** An approximate end is told in the narrow column only from this length on. */
const LONG_MINUTES = 2 * MINUTES_PER_HOUR;

/** How well the hour of an event is known, as a sentence. */
export const precisionWords = (precision: Precision): string => PRECISIONS[precision]();

/** The hour of an event for a narrow column, and beneath it how well it is known. */
export interface HourColumn {
	hour: string;
	/** Whether the hour is a figure of the clock, not a word. */
	isFigure: boolean;
	detail: string;
}

/** The column of an event listed under the day of `day`. */
export function hourColumn(event: ChronologyEvent, day: Instant, language: Language): HourColumn {
	if (!isSameDay(event.from, day)) {
		return {
			hour: formatShortDate(event.from, 'julian', language),
			isFigure: false,
			detail: earlierDetail(event)
		};
	}
	const described = describeHour(event);
	if (described.kind === 'day') return { hour: m.hour_all_day(), isFigure: false, detail: '' };
	if (described.kind === 'part') {
		const { from, until, untilDay } = described;
		const into = until
			? INTO_PARTS[until]()
			: untilDay
				? m.hour_to_day({ day: dayOfMonth(untilDay) })
				: '';
		return { hour: PARTS[from](), isFigure: false, detail: into };
	}
	const { isExact } = described;
	const to = isExact || event.to - event.from >= LONG_MINUTES ? described.to : undefined;
	const detail =
		to === undefined
			? isExact
				? m.hour_exact()
				: m.hour_about()
			: isExact
				? m.hour_to({ time: formatClock(to) })
				: m.hour_about_to({ time: formatClock(to) });
	return { hour: formatClock(event.from), isFigure: true, detail };
}

/** What stands beneath the date of an event that began on an earlier day. */
function earlierDetail(event: ChronologyEvent): string {
	const described = describeHour(event);
	const isOver = event.to - event.from <= MINUTES_PER_DAY;
	if (!isOver || described.kind === 'day') return m.hour_since();
	if (described.kind === 'part') return PARTS[described.from]();
	const time = formatClock(described.from);
	return described.isExact ? time : m.hour_about_time({ time });
}

/** When an event happened, as a sentence in the Old Style calendar. */
export function whenWords(event: DatedStretch, language: Language): string {
	const described = describeHour(event);
	const date = formatDate(event.from, 'julian', language);
	const dates = (until: Instant | undefined) =>
		until ? m.when_dates({ from: date, to: formatDate(until, 'julian', language) }) : date;
	if (described.kind === 'day') return dates(described.untilDay);
	if (described.kind === 'part') {
		const part = IN_PARTS[described.from]();
		if (!described.until) return m.when_part({ part, date: dates(described.untilDay) });
		// A night that follows an evening belongs to its date.
		const until = AND_INTO_PARTS[described.until]();
		return m.when_part({ part: m.part_and({ part, until }), date });
	}
	const from = formatClock(described.from);
	if (described.to === undefined) {
		return described.isExact
			? m.when_exact({ time: from, date })
			: m.when_about({ time: from, date });
	}
	const to = formatClock(described.to);
	return described.isExact
		? m.when_exact_to({ from, to, date })
		: m.when_about_to({ from, to, date });
}

/** An instant with its date, `15:30, 24 October`. */
export function momentWords(t: Instant, language: Language): string {
	return m.moment({ time: formatClock(t), date: formatDate(t, 'julian', language) });
}

/** An instant in full, both calendars, for those who cannot see the clock. */
export function fullMomentWords(t: Instant, language: Language): string {
	return m.moment_full({
		time: formatClock(t),
		weekday: formatWeekday(t, language),
		date: formatDate(t, 'julian', language),
		newStyle: formatDate(t, 'gregorian', language)
	});
}

/** A stretch of time, `02:00 to 19:30, 25 October`, open to the end where it lasts. */
export function intervalWords({ from, to }: Interval, language: Language): string {
	if (to === null) return m.interval_open({ from: momentWords(from, language) });
	return isSameDay(from, to)
		? m.interval({ from: formatClock(from), to: momentWords(to, language) })
		: m.interval({ from: momentWords(from, language), to: momentWords(to, language) });
}

function dayOfMonth(t: Instant): number {
	return civilTime(t, 'julian').day;
}
