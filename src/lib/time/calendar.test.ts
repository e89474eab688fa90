import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { civilDate, dayNumber, weekday } from './calendar';

describe('calendar', () => {
	it('puts 25 October 1917 Old Style on 7 November New Style', () => {
		const number = dayNumber({ year: 1917, month: 10, day: 25 }, 'julian');
		expect(civilDate(number, 'gregorian')).toEqual({ year: 1917, month: 11, day: 7 });
	});

	it('makes 1 January 2000 Julian day 2451545, the J2000 epoch', () => {
		expect(dayNumber({ year: 2000, month: 1, day: 1 }, 'gregorian')).toBe(2451545);
	});

	it('knows that 31 January 1918 Old Style was followed by 14 February New Style', () => {
		const last = dayNumber({ year: 1918, month: 1, day: 31 }, 'julian');
		expect(civilDate(last + 1, 'gregorian')).toEqual({ year: 1918, month: 2, day: 14 });
	});

	it('has a leap day in 1900 in the Julian calendar only', () => {
		const feb28 = dayNumber({ year: 1900, month: 2, day: 28 }, 'julian');
		expect(civilDate(feb28 + 1, 'julian')).toEqual({ year: 1900, month: 2, day: 29 });
		const gregorian = dayNumber({ year: 1900, month: 2, day: 28 }, 'gregorian');
		expect(civilDate(gregorian + 1, 'gregorian')).toEqual({ year: 1900, month: 3, day: 1 });
	});

	it('makes 7 November 1917 a Wednesday', () => {
		expect(weekday(dayNumber({ year: 1917, month: 11, day: 7 }, 'gregorian'))).toBe(2);
	});

	it('goes there and back for every day of six thousand years', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 2_400_000 }),
				fc.constantFrom('julian' as const, 'gregorian' as const),
				(number, calendar) => {
					expect(dayNumber(civilDate(number, calendar), calendar)).toBe(number);
				}
			)
		);
	});
});
