import { describe, expect, it } from 'vitest';
import { instant } from '../../time/instant';
import { parseTypedTime } from './parseTypedTime';

const STORY = { from: instant(0), to: instant(3600) };
const parse = (typed: string) => parseTypedTime(typed, instant(1500), STORY);
/** 25 October 21:40. */
const SHOT = 1440 + 21 * 60 + 40;

describe('parseTypedTime', () => {
	it.each([
		'25 21:40',
		'25-21:40',
		'25, 21.40',
		'25th 21:40',
		'25 October, 21:40',
		'25 октября 21:40',
		'25-го 21:40',
		' 21:40 '
	])('reads %s', (typed) => {
		expect(parse(typed)).toBe(SHOT);
	});

	it.each(['', 'evening', '25', '25 24:00', '25 21:60', '23 12:00', '26 12:01', '25 21:40:00 x'])(
		'does not read %s',
		(typed) => {
			expect(parse(typed)).toBeUndefined();
		}
	);

	it('takes the last minute of the story', () => {
		expect(parse('26 12:00')).toBe(3600);
	});
});
