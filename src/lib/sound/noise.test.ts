import { describe, expect, it } from 'vitest';
import { noise } from './noise';

describe('noise', () => {
	it('lies between −1 and 1, round nought, and is the same every time', () => {
		const samples = noise(10_000);
		expect(Math.max(...samples.map(Math.abs))).toBeLessThanOrEqual(1);
		const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
		// The standard error of the mean of 10,000 values of variance 1/3 is 0.006.
		expect(Math.abs(mean)).toBeLessThan(0.02);
		expect(noise(10_000)).toEqual(samples);
	});

	it('is white: a sample says nothing of the next', () => {
		const samples = noise(10_000);
		const products = samples.slice(1).map((value, index) => value * (samples[index] ?? 0));
		const correlation = products.reduce((sum, value) => sum + value, 0) / products.length;
		expect(Math.abs(correlation)).toBeLessThan(0.02);
	});
});
