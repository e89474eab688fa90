import { describe, expect, it } from 'vitest';
import { hullScale, markDiameter, markScale } from './forceSize';

describe('markDiameter', () => {
	it('is of the middle size where nothing is known, and where guns are counted', () => {
		expect(markDiameter(undefined)).toBe(39);
		expect(markDiameter({ low: 6, high: 6, unit: 'guns' })).toBe(39);
	});

	it('grows with the root of the geometric mean of what is claimed', () => {
		// √(1,250 · 5,000) = 2,500, a quarter of 10,000: half of the way from 30 to 52.
		expect(markDiameter({ low: 1250, high: 5000 })).toBeCloseTo(41, 6);
		expect(markDiameter({ low: 100 })).toBeCloseTo(32.2, 6);
	});

	it('stays between 30 and 52', () => {
		expect(markDiameter({ low: 1, high: 1 })).toBeGreaterThanOrEqual(30);
		expect(markDiameter({ low: 20_000, high: 30_000 })).toBe(52);
	});
});

describe('scales by zoom', () => {
	it('draws marks at their full size from 14 on and smaller from afar', () => {
		expect([markScale(14), markScale(16)]).toEqual([1, 1]);
		expect(markScale(11)).toBeLessThan(markScale(12.5));
		expect(markScale(9)).toBe(markScale(11));
	});

	it('halves hulls with the river, and does not let them outgrow it near by', () => {
		expect(hullScale(14)).toBe(1);
		expect(hullScale(13)).toBeCloseTo(0.5, 9);
		expect(hullScale(15)).toBeLessThan(2);
		expect(hullScale(18)).toBe(1.7);
	});
});
