import { describe, expect, it } from 'vitest';
import { formatShortWeekday } from './format';
import { instant } from './instant';

const DAY = 24 * 60;
/** 24 October 1917 Old Style was a Tuesday. */
const week = Array.from({ length: 7 }, (_, day) => instant(day * DAY));

describe('formatShortWeekday', () => {
	it('is what Russian calendars write, not the first letters of the name', () => {
		const written = week.map((t) => formatShortWeekday(t, 'ru'));
		expect(written).toEqual(['вт', 'ср', 'чт', 'пт', 'сб', 'вс', 'пн']);
	});

	it('is three letters in English', () => {
		const written = week.map((t) => formatShortWeekday(t, 'en'));
		expect(written).toEqual(['Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon']);
	});
});
