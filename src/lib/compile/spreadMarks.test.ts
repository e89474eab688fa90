import { describe, expect, it } from 'vitest';
import { spreadMarks } from './spreadMarks';

describe('spreadMarks', () => {
	it('leaves what is far enough apart where it is', () => {
		expect(
			spreadMarks(
				[
					[0, 0],
					[100, 0]
				],
				70
			)
		).toEqual([
			[0, 0],
			[100, 0]
		]);
	});

	it('parts what is too near, on either side of its spot, even on the same one', () => {
		for (const other of [10, 0]) {
			const [a, b] = spreadMarks(
				[
					[0, 0],
					[other, 0]
				],
				70
			);
			expect(b![0] - a![0]).toBeGreaterThanOrEqual(69);
			expect(a![0]).toBeLessThan(0);
		}
	});
});
