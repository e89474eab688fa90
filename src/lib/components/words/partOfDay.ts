import { civilTime, type Instant } from '../../time/instant';

export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening';

const MORNING_FROM = 5;
const AFTERNOON_FROM = 12;
const EVENING_FROM = 17;
const NIGHT_FROM = 22;

/** The part of the day of an instant; the night goes on past midnight, until five. */
export function partOfDay(t: Instant): PartOfDay {
	const { hour } = civilTime(t, 'julian');
	if (hour < MORNING_FROM || hour >= NIGHT_FROM) return 'night';
	if (hour < AFTERNOON_FROM) return 'morning';
	return hour < EVENING_FROM ? 'afternoon' : 'evening';
}
