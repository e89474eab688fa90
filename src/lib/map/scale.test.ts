import { describe, expect, it } from 'vitest';
import { METRES_PER_SAZHEN, roundLength } from './scale';

describe('scale', () => {
	it.each([
		[130, 100],
		[499, 200],
		[500, 500],
		[1999, 1000]
	])('rounds %d down to %d', (length, rounded) => {
		expect(roundLength(length)).toBe(rounded);
	});

	it('makes five hundred sazhens a verst of 1066.8 m', () => {
		expect(500 * METRES_PER_SAZHEN).toBeCloseTo(1066.8);
	});
});
