import { describe, expect, it } from 'vitest';
import { instantOf } from '../time/instant';
import { almanacOver, moonPhase, skyAt } from './sky';
import { STORY } from './story';

const october = (day: number, hour: number, minute = 0) =>
	instantOf({ year: 1917, month: 10, day }, hour, minute, 'julian');
const almanac = almanacOver(STORY.from, STORY.to);
/** What the moon's parallax, the refraction and the point meant may amount to. */
const TOLERANCE_MINUTES = 8;

describe('moonPhase', () => {
	it.each([
		[0, 'new'],
		[0.25, 'first_quarter'],
		[0.5, 'full'],
		[0.74, 'last_quarter'],
		[0.81, 'last_quarter'],
		[0.99, 'new']
	])('at %d of its month is %s', (share, phase) => {
		expect(moonPhase(share)).toBe(phase);
	});
});

describe('skyAt', () => {
	// Full moon on 30 October 1917, New Style, last quarter on 6 November, new moon on the 14th.
	it('shows the moon in its last quarter when the rising begins', () => {
		const { phase, isWaxing, litShare } = skyAt(almanac, october(24, 20));
		expect(phase).toBe('last_quarter');
		expect(isWaxing).toBe(false);
		expect(litShare).toBeCloseTo(0.5, 1);
	});

	it('has no moon over the Winter Palace while it is besieged', () => {
		const { isMoonUp, moonUntil } = skyAt(almanac, october(25, 21, 40));
		expect(isMoonUp).toBe(false);
		expect(Math.abs(moonUntil - october(26, 0, 51))).toBeLessThanOrEqual(TOLERANCE_MINUTES);
	});

	it('has the moon up when the palace has fallen', () => {
		expect(skyAt(almanac, october(26, 2, 10)).isMoonUp).toBe(true);
	});

	it.each([
		[3, 'down'],
		[8, 'dawn'],
		[12, 'up'],
		[17, 'dusk'],
		[20, 'down']
	])('at %d:00 the sun is %s', (hour, sun) => {
		expect(skyAt(almanac, october(25, hour)).sun).toBe(sun);
	});

	it('looks from the night to the sunrise of the next morning', () => {
		const { sunUntil } = skyAt(almanac, october(24, 23));
		expect(Math.abs(sunUntil - october(25, 8, 36))).toBeLessThanOrEqual(3);
	});

	it('knows what comes after the end of the story', () => {
		expect(skyAt(almanac, STORY.to).sunUntil).toBeGreaterThan(STORY.to);
	});

	it('refuses an instant that the almanac does not reach', () => {
		expect(() => skyAt(almanac, october(31, 0))).toThrow(RangeError);
	});
});
