import { describe, expect, it } from 'vitest';
import { besideEachOther, besideWay, LANE } from './marchLanes';
import type { SheetPoint } from './sheetLines';

/** East along a street, y running downwards. */
const EAST: SheetPoint[] = [
	[0, 100],
	[300, 100]
];

describe('besideWay', () => {
	it('lies to the right of the course: to the south of one that goes east', () => {
		expect(besideWay(EAST, 9)).toEqual([
			[0, 109],
			[300, 109]
		]);
	});

	it('lies to the left where the distance is negative', () => {
		expect(besideWay(EAST, -9)).toEqual([
			[0, 91],
			[300, 91]
		]);
	});

	it('keeps its distance round a corner', () => {
		const corner: SheetPoint[] = [
			[0, 0],
			[100, 0],
			[100, 100]
		];
		expect(besideWay(corner, 10)).toEqual([
			[0, 10],
			[90, 10],
			[90, 100]
		]);
	});

	it('goes no farther out where a way turns back, and stands no pauses', () => {
		const back: SheetPoint[] = [
			[0, 0],
			[100, 0],
			[100, 0],
			[0, 0]
		];
		expect(besideWay(back, 10)).toEqual([
			[0, 10],
			[100, 10],
			[0, -10]
		]);
	});
});

describe('besideEachOther', () => {
	it('leaves what meets nobody on its street', () => {
		const far: SheetPoint[] = [
			[0, 300],
			[300, 300]
		];
		expect(besideEachOther([EAST, far])).toEqual([EAST, far]);
	});

	it('puts each of several on one street into a lane of its own', () => {
		const heights = besideEachOther([EAST, EAST, EAST]).map(([first]) => first?.[1]);
		expect(heights).toEqual([100, 100 + LANE, 100 - LANE]);
	});

	it('lets those that come towards each other pass', () => {
		const [, west] = besideEachOther([EAST, EAST.toReversed()]);
		expect(west).toEqual(besideWay(EAST.toReversed(), LANE));
	});

	it('lets ways cross', () => {
		const south: SheetPoint[] = [
			[150, 0],
			[150, 200]
		];
		expect(besideEachOther([EAST, south])).toEqual([EAST, south]);
	});

	it('still draws more than there are lanes', () => {
		expect(besideEachOther(Array.from({ length: 9 }, () => EAST))).toHaveLength(9);
	});
});
