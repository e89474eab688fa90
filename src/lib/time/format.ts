import { civilTime, two, type Instant } from './instant';
import type { Calendar } from './calendar';

export type Language = 'en' | 'ru';

const WEEKDAYS = {
	en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
	ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']
} as const;
const SHORT_WEEKDAYS = {
	en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
	ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс']
} as const;
const MONTHS = {
	en: [
		...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
		...['August', 'September', 'October', 'November', 'December']
	],
	ru: [
		...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля'],
		...['августа', 'сентября', 'октября', 'ноября', 'декабря']
	]
} as const;
const SHORT = {
	en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
	ru: [
		'янв.',
		'фев.',
		'мар.',
		'апр.',
		'мая',
		'июн.',
		'июл.',
		'авг.',
		'сен.',
		'окт.',
		'ноя.',
		'дек.'
	]
} as const;

/** The time of day, `21:40`. */
export function formatClock(t: Instant): string {
	const { hour, minute } = civilTime(t, 'julian');
	return `${two(hour)}:${two(minute)}`;
}

/** Day and month, `24 October`, in the calendar asked for. */
export function formatDate(t: Instant, calendar: Calendar, language: Language): string {
	const { day, month } = civilTime(t, calendar);
	return `${day} ${MONTHS[language][month - 1] ?? ''}`;
}

/** Day and short month, `6 Nov`, in the calendar asked for. */
export function formatShortDate(t: Instant, calendar: Calendar, language: Language): string {
	const { day, month } = civilTime(t, calendar);
	return `${day} ${SHORT[language][month - 1] ?? ''}`;
}

/** The name of the day of the week, which both calendars share. */
export function formatWeekday(t: Instant, language: Language): string {
	return WEEKDAYS[language][civilTime(t, 'julian').weekday] ?? '';
}

/** The same as it is written where room is scarce: `Thu`, `чт`. */
export function formatShortWeekday(t: Instant, language: Language): string {
	return SHORT_WEEKDAYS[language][civilTime(t, 'julian').weekday] ?? '';
}
