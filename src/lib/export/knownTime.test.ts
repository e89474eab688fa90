import { describe, expect, it } from 'vitest';
import { parseOldStyle } from '../time/instant';
import { knownTimes } from './knownTime';

const between = (from: string, to: string) => ({
	from: parseOldStyle(from)!,
	to: parseOldStyle(to)!
});

describe('knownTimes', () => {
	it('gives an attested minute in both calendars, thirteen days apart', () => {
		const shot = between('1917-10-25T21:40', '1917-10-25T21:40');
		expect(knownTimes(shot, 'exact')).toEqual({
			...{ from_old_style: '1917-10-25T21:40', to_old_style: '1917-10-25T21:40' },
			...{ from_new_style: '1917-11-07T21:40', to_new_style: '1917-11-07T21:40' },
			bracket_old_style: ''
		});
	});

	it('gives no hour of what is known to the day, and the last day it lasted', () => {
		const days = between('1917-10-18T00:00', '1917-10-19T24:00');
		expect(knownTimes(days, 'day')).toEqual({
			...{ from_old_style: '1917-10-18', to_old_style: '1917-10-19' },
			...{ from_new_style: '1917-10-31', to_new_style: '1917-11-01' },
			bracket_old_style: ''
		});
	});

	it('keeps the hours round a part of a day apart, as a bracket', () => {
		const morning = between('1917-10-24T06:00', '1917-10-24T12:00');
		const times = knownTimes(morning, 'part_of_day');
		expect([times.from_old_style, times.to_old_style]).toEqual(['1917-10-24', '1917-10-24']);
		expect(times.bracket_old_style).toBe('1917-10-24T06:00/1917-10-24T12:00');
	});

	it('has no end where there is none', () => {
		const held = { ...between('1917-10-25T02:00', '1917-10-25T02:00'), to: null };
		const { to_old_style, to_new_style } = knownTimes(held, 'about');
		expect([to_old_style, to_new_style]).toEqual(['', '']);
	});
});
