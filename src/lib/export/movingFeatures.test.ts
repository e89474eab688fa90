import { describe, expect, it } from 'vitest';
import { instant, parseOldStyle } from '../time/instant';
import { printMoment } from './movingFeatures';

describe('printMoment', () => {
	// Pulkovo is 2:01:19 ahead of Greenwich; an hour of summer time makes 3:01:19.
	it('takes the shot of the Aurora to Greenwich, New Style', () => {
		expect(printMoment(parseOldStyle('1917-10-25T21:40')!)).toBe('1917-11-07T18:38:41Z');
	});

	it('takes the small hours back into the day before', () => {
		expect(printMoment(parseOldStyle('1917-10-25T02:10')!)).toBe('1917-11-06T23:08:41Z');
	});

	it('rounds to the second', () => {
		const noon = parseOldStyle('1917-10-25T12:00')!;
		expect(printMoment(instant(noon + 0.013))).toBe('1917-11-07T08:58:42Z');
		expect(printMoment(instant(noon + 0.005))).toBe('1917-11-07T08:58:41Z');
	});
});
