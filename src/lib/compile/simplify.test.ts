import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import { simplify } from './simplify';

/** A hundredth of a degree of latitude is 1112 m. */
const bump: Position[] = [
	[30, 0],
	[30.1, 0.01],
	[30.2, 0],
	[30.3, 0.02],
	[30.4, 0]
];

describe('simplify', () => {
	it('leaves out what lies nearer to the line than the tolerance', () => {
		expect(simplify(bump, () => 5000)).toEqual([bump[0], bump[4]]);
		expect(simplify(bump, () => 1900)).toEqual([bump[0], bump[3], bump[4]]);
		expect(simplify(bump, () => 100)).toEqual(bump);
	});

	it('is coarser where the tolerance is greater', () => {
		const simple = simplify(bump, ([lng]) => (lng < 30.25 ? 5000 : 100));
		expect(simple).toEqual([bump[0], bump[3], bump[4]]);
	});
});
