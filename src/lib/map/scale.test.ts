import { describe, expect, it } from 'vitest';
import { METRES_PER_SAZHEN, metricLength, oldLength, roundLength } from './scale';

describe('scale', () => {
	it.each([
		[130, 100],
		[499, 200],
		[500, 500],
		[1999, 1000]
	])('rounds %d down to %d', (length, rounded) => {
		expect(roundLength(length)).toBe(rounded);
	});

	it('counts in kilometres and versts from one on', () => {
		expect(metricLength(999)).toEqual({ metres: 500, count: 500, isLarge: false });
		expect(metricLength(230_000)).toEqual({ metres: 200_000, count: 200, isLarge: true });
		expect(oldLength(1060)).toMatchObject({ count: 200, isLarge: false });
		expect(oldLength(1067)).toMatchObject({ count: 1, isLarge: true });
		expect(oldLength(1067).metres).toBeCloseTo(1066.8);
	});

	it('makes five hundred sazhens a verst of 1066.8 m', () => {
		expect(500 * METRES_PER_SAZHEN).toBeCloseTo(1066.8);
	});
});
