import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { civilTime, instant, parseOldStyle, printOldStyle } from './instant';

describe('instant', () => {
	it('is zero at the midnight that began 24 October 1917 Old Style', () => {
		expect(parseOldStyle('1917-10-24T00:00')).toBe(0);
	});

	it('counts 45 h 40 min to the shot of the Aurora', () => {
		expect(parseOldStyle('1917-10-25T21:40')).toBe(45 * 60 + 40);
	});

	it('reads 24:00 as the next midnight', () => {
		expect(parseOldStyle('1917-10-24T24:00')).toBe(1440);
	});

	it.each([
		'1917-10-25',
		'25.10.1917 21:40',
		'1917-02-30T10:00',
		'1917-10-25T24:01',
		'1917-10-25T12:60',
		''
	])('refuses %j', (text) => {
		expect(parseOldStyle(text)).toBeUndefined();
	});

	it('prints what it read, before and after the epoch', () => {
		fc.assert(
			fc.property(fc.integer({ min: -400_000, max: 400_000 }), (minutes) => {
				expect(parseOldStyle(printOldStyle(instant(minutes)))).toBe(minutes);
			})
		);
	});

	it('gives New Style thirteen days later with the same clock', () => {
		expect(civilTime(instant(2740), 'gregorian')).toEqual({
			...{ year: 1917, month: 11, day: 7 },
			...{ hour: 21, minute: 40, weekday: 2 }
		});
	});

	it('refuses what is not a number', () => {
		expect(() => instant(Number.NaN)).toThrow(RangeError);
	});
});
