import { describe, expect, it } from 'vitest';
import type { CompiledAtlas } from '../domain/compiled';
import { instant } from '../time/instant';
import { groundIn, groundStretch } from './groundAt';

const stretch = (id: string, from: number, to: number) => ({
	...{ id, from: instant(from), to: instant(to) }
});
const atlas = {
	movements: [stretch('march', 10, 20), stretch('unrouted', 12, 18)],
	trajectories: [{ movement: 'march' }],
	extents: [stretch('cordon', 15, 40), stretch('crowd', 0, 15)]
} as unknown as CompiledAtlas;

const idsAt = (t: number) => {
	const { movements, extents } = groundIn(atlas, groundStretch(atlas, instant(t)));
	return [...movements, ...extents].map(({ id }) => id);
};

describe('what is on the ground', () => {
	it('is nothing before the first and after the last', () => {
		expect([idsAt(-1), idsAt(40)]).toEqual([[], []]);
	});

	it('begins and ends with half-open hours', () => {
		expect([idsAt(14.9), idsAt(15), idsAt(20)]).toEqual([
			['march', 'crowd'],
			['march', 'cordon'],
			['cordon']
		]);
	});

	it('is told from what began last', () => {
		const two = { ...atlas, extents: [stretch('first', 0, 9), stretch('last', 5, 9)] };
		const { extents } = groundIn(
			two as typeof atlas,
			groundStretch(two as typeof atlas, instant(6))
		);
		expect(extents.map(({ id }) => id)).toEqual(['last', 'first']);
	});

	it('is of one stretch while nothing begins or ends, even where what is not on the map does', () => {
		expect(groundStretch(atlas, instant(18.5))).toBe(groundStretch(atlas, instant(15)));
		expect(groundStretch(atlas, instant(20))).toBe(groundStretch(atlas, instant(19.9)) + 1);
	});
});
