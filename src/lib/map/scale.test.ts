import { describe, expect, it } from 'vitest';
import {
	dividedScale,
	figuredMarks,
	METRES_PER_SAZHEN,
	metresPerPixel,
	METRIC,
	OLD,
	roundLength
} from './scale';

describe('roundLength', () => {
	it.each([
		[130, 100],
		[499, 200],
		[500, 500],
		[1999, 1000]
	])('rounds %d down to %d', (length, rounded) => {
		expect(roundLength(length)).toBe(rounded);
	});
});

describe('dividedScale', () => {
	it('makes five hundred sazhens a verst of 1066.8 m', () => {
		expect(500 * METRES_PER_SAZHEN).toBeCloseTo(1066.8);
		const verst = dividedScale(1100, OLD);
		expect(verst.isLarge).toBe(true);
		expect(verst.metres).toBeCloseTo(1066.8);
	});

	it('counts in sazhens below a verst', () => {
		const { isLarge, marks, metres } = dividedScale(1000, OLD);
		expect(isLarge).toBe(false);
		expect(marks).toEqual([0, 50, 100, 150, 200]);
		expect(metres).toBeCloseTo(426.72);
	});

	it('cuts five into five and ten into four', () => {
		expect(dividedScale(730, METRIC).marks).toEqual([0, 100, 200, 300, 400, 500]);
		expect(dividedScale(199, METRIC).marks).toEqual([0, 25, 50, 75, 100]);
	});
});

describe('figuredMarks', () => {
	it('writes every figure where there is room', () => {
		expect(figuredMarks(dividedScale(500, METRIC), 200, 36)).toEqual([0, 100, 200, 300, 400, 500]);
	});

	it('keeps the ends and the middle where there is less', () => {
		expect(figuredMarks(dividedScale(200, METRIC), 100, 36)).toEqual([0, 100, 200]);
	});

	it('keeps the ends where nothing stands in the middle', () => {
		expect(figuredMarks(dividedScale(500, METRIC), 100, 36)).toEqual([0, 500]);
	});

	it('writes half a kilometre, but no quarters', () => {
		expect(figuredMarks(dividedScale(1000, METRIC), 400, 36)).toEqual([0, 0.5, 1]);
	});
});

describe('metresPerPixel', () => {
	it('is the equator over 512 pixels at zoom 0', () => {
		expect(metresPerPixel(0, 0) * 512).toBeCloseTo(40_075_017);
	});

	it('halves with each zoom, and towards 60° north', () => {
		expect(metresPerPixel(60, 4)).toBeCloseTo(metresPerPixel(0, 5));
	});
});
