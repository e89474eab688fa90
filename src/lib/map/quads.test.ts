import { describe, expect, it } from 'vitest';
import { lowerBound } from './lowerBound';
import { quadIndices, writeQuad } from './quads';

describe('quadIndices', () => {
	it('draws two triangles a quad, of its own four corners', () => {
		expect([...quadIndices(2)]).toEqual([0, 1, 2, 2, 1, 3, 4, 5, 6, 6, 5, 7]);
	});

	it('lets a quad be drawn at any row', () => {
		const indices = quadIndices(2);
		writeQuad(indices, 0, 5);
		expect([...indices.slice(0, 6)]).toEqual([20, 21, 22, 22, 21, 23]);
	});
});

describe('lowerBound', () => {
	const values = Float64Array.from([1, 3, 3, 7]);

	it.each([
		[0, 0],
		[3, 1],
		[4, 3],
		[8, 4]
	])('finds where %d would stand: %d', (value, index) => {
		expect(lowerBound(values, value)).toBe(index);
	});
});
