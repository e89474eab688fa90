import { describe, expect, it } from 'vitest';
import { changedExtents, presences } from './applyExtents';

const shown = (...list: [row: number, presence: number][]) =>
	presences(list.map(([row, presence]) => ({ row, id: `extent_${row}`, presence })));

describe('changedExtents', () => {
	it('sets all of them on a map that shows none', () => {
		expect([...changedExtents(new Map(), shown([2, 1], [5, 0.5]))]).toEqual([
			[2, 1],
			[5, 0.5]
		]);
	});

	it('sets nothing where nothing changed', () => {
		expect(changedExtents(shown([2, 1]), shown([2, 1])).size).toBe(0);
	});

	it('sets what comes, what fades and what is gone, and leaves the rest', () => {
		const before = shown([1, 1], [2, 1], [3, 1]);
		expect([...changedExtents(before, shown([1, 1], [2, 0.4], [4, 0.1]))]).toEqual([
			[2, 0.4],
			[4, 0.1],
			[3, 0]
		]);
	});

	it('takes no notice of a fading too small to be seen', () => {
		expect(changedExtents(shown([1, 0.5]), shown([1, 0.51])).size).toBe(0);
	});

	it('never counts as gone what has only just come', () => {
		expect(shown([1, 0]).get(1)).toBeGreaterThan(0);
	});
});
