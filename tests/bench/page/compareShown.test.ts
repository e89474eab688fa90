import { describe, expect, it } from 'vitest';
import { generateAtlas } from '../generatedAtlas';
import { compareShown } from './compareShown';
import type { DatedFeatures, Shown } from './subject';

const atlas = generateAtlas({ places: 1, trajectories: 1, keyframes: 2, events: 0 });
const point = (id: number, from: number, to: number) => ({
	...{ id, from, to, position: [30.3, 59.94] as const }
});
const features: DatedFeatures = {
	atlas,
	points: [point(1, 0, 10), point(2, 5, 20), point(3, 10, 30)],
	ways: [{ id: 'march', path: [], instants: [100, 160] }]
};
const faultsAt = (t: number, shown: Omit<Shown, 'kind'>) =>
	compareShown({ kind: 'points', ...shown }, features, t);

describe('compareShown', () => {
	it('finds nothing wrong where just the live points are shown, from the start to before the end', () => {
		expect(faultsAt(5, { count: 2, ids: [2, 1] })).toEqual([]);
		expect(faultsAt(10, { count: 2, ids: [2, 3] })).toEqual([]);
		expect(faultsAt(99, { count: 0, ids: [] })).toEqual([]);
	});

	it('finds a point too many, one too few, and a wrong count', () => {
		expect(faultsAt(5, { ids: [1, 2, 3] })).toEqual(['shown at 5 and should not be: 3']);
		expect(faultsAt(5, { ids: [1] })).toEqual(['1 of 2 not shown at 5: 2']);
		expect(faultsAt(5, { count: 3 })).toEqual(['3 points shown at 5, expected 2']);
	});

	it('lets those picked be some of those counted, but none that should not be there', () => {
		expect(faultsAt(5, { count: 2, ids: [1], isSample: true })).toEqual([]);
		expect(faultsAt(5, { count: 2, ids: [3], isSample: true })).toHaveLength(1);
		expect(faultsAt(5, { count: 2, ids: [], isSample: true })).toHaveLength(1);
	});

	it('wants nine of ten ways where they can only be picked, and forgives a few minutes', () => {
		const ways = (t: number, ids: string[]) =>
			compareShown({ kind: 'ways', ids, isSample: true }, features, t);
		expect(ways(130, ['march'])).toEqual([]);
		expect(ways(130, [])).toHaveLength(1);
		expect(ways(97, ['march'])).toEqual([]);
		expect(ways(90, ['march'])).toHaveLength(1);
	});

	it('passes on what is wrong with the picture', () => {
		expect(faultsAt(5, { count: 2, faults: ['no mark'] })).toEqual(['no mark']);
	});
});
