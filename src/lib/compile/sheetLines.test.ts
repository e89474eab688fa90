import { describe, expect, it } from 'vitest';
import { clippedArea, clippedLine, letterSpot, shortened, spread } from './sheetLines';

describe('clippedLine', () => {
	it('keeps what lies within the box, without the halts', () => {
		const line = clippedLine(
			[
				[0, 1],
				[1, 1],
				[1, 1],
				[3, 1]
			],
			[0.5, 0, 2, 2]
		);
		expect(line).toEqual([
			[0.5, 1],
			[1, 1],
			[2, 1]
		]);
	});

	it('is empty where all is outside, or nothing moves', () => {
		expect(
			clippedLine(
				[
					[5, 5],
					[6, 6]
				],
				[0, 0, 2, 2]
			)
		).toEqual([]);
		expect(
			clippedLine(
				[
					[1, 1],
					[1, 1]
				],
				[0, 0, 2, 2]
			)
		).toEqual([]);
	});
});

describe('clippedArea', () => {
	it('cuts an area at the edge of the box', () => {
		const square = [
			[0, 0],
			[4, 0],
			[4, 4],
			[0, 4],
			[0, 0]
		] as const;
		const [ring = []] = clippedArea([square], [1, 1, 2, 2]);
		for (const [x, y] of ring) {
			expect([1, 2]).toContain(x);
			expect([1, 2]).toContain(y);
		}
		expect(new Set(ring.map(String)).size).toBe(4);
	});
});

describe('spread', () => {
	it('leaves what stands clear where it is', () => {
		const points = [
			[0, 0],
			[100, 0]
		] as const;
		expect(spread(points)).toEqual(points);
	});

	it('moves neighbours until each can be read', () => {
		const spots = spread([
			[500, 500],
			[505, 500],
			[510, 504]
		]);
		expect(spots[0]).toEqual([500, 500]);
		for (const [row, [x, y]] of spots.entries()) {
			for (const [a, b] of spots.slice(row + 1)) {
				expect(Math.hypot(a - x, b - y)).toBeGreaterThanOrEqual(29);
			}
		}
	});
});

describe('shortened', () => {
	it('stops short of the end of a way', () => {
		const way = [
			[0, 0],
			[100, 0],
			[100, 10]
		] as const;
		expect(shortened(way, 15)).toEqual([
			[0, 0],
			[95, 0]
		]);
	});

	it('leaves a short way as it is', () => {
		const way = [
			[0, 0],
			[20, 0]
		] as const;
		expect(shortened(way, 15)).toEqual(way);
	});
});

describe('letterSpot', () => {
	const line = [
		[0, 0],
		[1000, 0]
	] as const;

	it('is the middle of the way where nothing is near', () => {
		expect(letterSpot(line, [])).toEqual([500, 0]);
	});

	it('makes way for what stands there', () => {
		// 450 is only 51 away, and 62 are wanted.
		expect(letterSpot(line, [[500, 10]])).toEqual([400, 0]);
	});

	it('does not stand on another way', () => {
		const along = [
			[300, 9],
			[700, 9]
		] as const;
		expect(letterSpot(line, [], [along])).toEqual([250, 0]);
	});

	it('takes the roomiest place where all are near', () => {
		const crowd = Array.from({ length: 14 }, (_, row) => [150 + row * 50, 30] as const);
		expect(letterSpot(line, crowd)).toEqual([850, 0]);
	});
});
