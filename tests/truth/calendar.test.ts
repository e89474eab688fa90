import { describe, expect, it } from 'vitest';
import { dayNumber, civilDate, weekday, type CivilDate } from '../../src/lib/time/calendar';
import type { Source } from './atlas';

const MONDAY = 0;
const TUESDAY = 1;
const WEDNESDAY = 2;
const THURSDAY = 3;

/** One day in both calendars. Exact: a calendar has no tolerance. */
interface Day extends Source {
	what: string;
	oldStyle: [number, number, number];
	newStyle: [number, number, number];
	weekday: number;
}

const DAYS: Day[] = [
	{
		what: 'the October Revolution is kept on 7 November',
		oldStyle: [1917, 10, 25],
		newStyle: [1917, 11, 7],
		weekday: WEDNESDAY,
		source: 'general; Reed, ch. IV: “Wednesday, November 7th”'
	},
	{
		what: 'the presses are raided on a Tuesday',
		oldStyle: [1917, 10, 24],
		newStyle: [1917, 11, 6],
		weekday: TUESDAY,
		source: 'Reed, ch. III: “Tuesday morning, the 6th”'
	},
	{
		what: 'the Petrograd garrison mutinies in February, which is March',
		oldStyle: [1917, 2, 27],
		newStyle: [1917, 3, 12],
		weekday: MONDAY,
		source: 'Hasegawa, The February Revolution, ch. 14'
	},
	{
		what: 'Nicholas II abdicates',
		oldStyle: [1917, 3, 2],
		newStyle: [1917, 3, 15],
		weekday: THURSDAY,
		source: 'the act itself: “Pskov, 2 March, 15 hours”'
	},
	{
		what: 'the last day of the Old Style in Russia',
		oldStyle: [1918, 1, 31],
		newStyle: [1918, 2, 13],
		weekday: WEDNESDAY,
		source: 'decree of 24 January 1918 (Old Style), §1: 1 February is to be counted 14 February'
	}
];

const civil = ([year, month, day]: [number, number, number]): CivilDate => ({ year, month, day });

describe('calendar', () => {
	it.each(DAYS)('$what ($source)', ({ oldStyle, newStyle, weekday: named }) => {
		const number = dayNumber(civil(oldStyle), 'julian');
		expect(civilDate(number, 'gregorian')).toEqual(civil(newStyle));
		expect(weekday(number)).toBe(named);
	});
});
