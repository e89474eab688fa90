import { describe, expect, it } from 'vitest';
import { fittingType } from './fittingType';

const ROOM = { width: 80, height: 60 };

describe('fittingType', () => {
	it('sets words as large as the room allows', () => {
		// At 3.5 a letter takes 0.56 × 3.5: 40.8 a line, 12.3 lines of 1.34 × 3.5 make 57.5 of 60; at
		// 3.6 it would be 60.8.
		expect(fittingType(500, ROOM, 9)).toBe(3.5);
	});

	it('makes them half as high for four times as many', () => {
		expect(fittingType(400, ROOM, 9)).toBeCloseTo(fittingType(100, ROOM, 9) / 2, 0);
	});

	it('never goes below what can be read from the last row', () => {
		expect(fittingType(5000, ROOM, 9)).toBe(3);
	});

	it('never makes a few words larger than was asked, not even none', () => {
		expect(fittingType(4, ROOM, 6.4)).toBe(6.4);
		expect(fittingType(0, ROOM, 6.4)).toBe(6.4);
	});
});
