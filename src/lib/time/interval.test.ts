import { describe, expect, it } from 'vitest';
import { instant } from './instant';
import { contains, overlaps } from './interval';

const interval = (from: number, to: number | null) => ({
	from: instant(from),
	to: to === null ? null : instant(to)
});

describe('interval', () => {
	it('includes its start and excludes its end', () => {
		expect(contains(interval(0, 60), instant(0))).toBe(true);
		expect(contains(interval(0, 60), instant(60))).toBe(false);
	});

	it('lasts for ever without an end', () => {
		expect(contains(interval(0, null), instant(1e9))).toBe(true);
	});

	it('does not overlap the interval that begins where it ends', () => {
		expect(overlaps(interval(0, 60), interval(60, 90))).toBe(false);
		expect(overlaps(interval(0, 61), interval(60, 90))).toBe(true);
		expect(overlaps(interval(0, null), interval(60, 90))).toBe(true);
	});
});
