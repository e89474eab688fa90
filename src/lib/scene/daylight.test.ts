import { describe, expect, it } from 'vitest';
import { instantOf } from '../time/instant';
import { daylightOn, daylightOver } from './daylight';
import { STORY } from './story';

const october = (day: number, hour: number, minute = 0) =>
	instantOf({ year: 1917, month: 10, day }, hour, minute, 'julian');
/** Almanacs agree to the minute; the refraction and the point meant differ by another two. */
const TOLERANCE_MINUTES = 3;

describe('daylightOn', () => {
	it('has the sun rise at about 8:37 and set at about 16:49 on 25 October', () => {
		const { sunrise, sunset } = daylightOn(october(25, 12));
		expect(Math.abs(sunrise - october(25, 8, 37))).toBeLessThanOrEqual(TOLERANCE_MINUTES);
		expect(Math.abs(sunset - october(25, 16, 49))).toBeLessThanOrEqual(TOLERANCE_MINUTES);
	});

	it('tells the same of a day from its first minute to its last', () => {
		expect(daylightOn(october(24, 0))).toEqual(daylightOn(october(24, 23, 59)));
	});

	it('has dawn before sunrise and dusk after sunset', () => {
		const { dawn, sunrise, sunset, dusk } = daylightOn(october(26, 8));
		expect([dawn, sunrise, sunset, dusk]).toEqual(
			[dawn, sunrise, sunset, dusk].toSorted((a, b) => a - b)
		);
	});
});

describe('daylightOver', () => {
	it('counts the three days of the story, each day shorter than the last', () => {
		const lengths = daylightOver(STORY.from, STORY.to).map((day) => day.sunset - day.sunrise);
		expect(lengths).toHaveLength(3);
		expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
	});
});
