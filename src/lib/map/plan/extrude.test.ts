import { describe, expect, it } from 'vitest';
import { extrude, type LineShape } from './extrude';

const open: LineShape = { isClosed: false, join: 'miter', cap: 'butt' };
const near = (...numbers: number[]) => numbers.map((each) => expect.closeTo(each, 9) as unknown);

describe('extrude', () => {
	it('gives a straight line one pair at each end, across its way', () => {
		// Eastwards; north, to its left, is upwards and negative.
		const pairs = extrude(
			[
				[0, 0],
				[10, 0]
			],
			open
		);
		expect(pairs.map(({ left }) => left)).toEqual([near(0, -1), near(0, -1)]);
		expect(pairs.map(({ right }) => right)).toEqual([near(0, 1), near(0, 1)]);
		expect(pairs.map(({ along }) => along)).toEqual([0, 10]);
	});

	it('meets at the point of the mitre at a right angle', () => {
		const pairs = extrude(
			[
				[0, 0],
				[10, 0],
				[10, 10]
			],
			open
		);
		// Turning right, the outer edge is one half width beyond both legs.
		expect(pairs).toHaveLength(3);
		expect(pairs[1]?.left).toEqual(near(1, -1));
		expect(pairs[1]?.along).toBe(10);
	});

	it('cuts a corner off where the mitre would be longer than twice its width', () => {
		const pairs = extrude(
			[
				[0, 0],
				[10, 0],
				[0, 1]
			],
			open
		);
		expect(pairs).toHaveLength(4);
		for (const { left } of pairs) expect(Math.hypot(...left)).toBeCloseTo(1);
	});

	it('rounds a corner by wedges of no more than twenty degrees and a half', () => {
		const pairs = extrude(
			[
				[0, 0],
				[10, 0],
				[10, 10]
			],
			{ ...open, join: 'round' }
		);
		const corner = pairs.slice(1, -1);
		const angles = corner.map(({ left: [x, y] }) => Math.atan2(y, x));
		expect(angles[0]).toBeCloseTo(-Math.PI / 2);
		expect(angles.at(-1)).toBeCloseTo(0);
		angles.slice(1).forEach((angle, index) => {
			expect(angle - (angles[index] ?? 0)).toBeLessThan((Math.PI / 180) * 30);
			expect(angle).toBeGreaterThan(angles[index] ?? 0);
		});
	});

	it('reaches half a width beyond round ends', () => {
		const pairs = extrude(
			[
				[0, 0],
				[10, 0]
			],
			{ ...open, cap: 'round' }
		);
		expect(pairs.map(({ beyond }) => beyond)).toEqual([-1, 0, 0, 1]);
		expect(pairs[0]?.left).toEqual(near(-1, -1));
		expect(pairs[3]?.left).toEqual(near(1, -1));
	});

	it('closes a ring with a corner where it began, whether or not that is said twice', () => {
		const ring = [
			[0, 0],
			[10, 0],
			[10, 10],
			[0, 10]
		] as const;
		const pairs = extrude(ring, { ...open, isClosed: true });
		expect(pairs).toEqual(extrude([...ring, [0, 0]], { ...open, isClosed: true }));
		expect(pairs[0]?.left).toEqual(pairs.at(-1)?.left);
		expect(pairs.at(-1)?.along).toBe(40);
	});

	it('draws nothing of a line that goes nowhere', () => {
		expect(
			extrude(
				[
					[1, 1],
					[1, 1]
				],
				open
			)
		).toEqual([]);
	});
});
