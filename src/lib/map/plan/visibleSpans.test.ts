import { describe, expect, it } from 'vitest';
import { visibleSpans } from './visibleSpans';

/** Two chunks of layer 0 side by side, one of layer 1 over both, ten units wide each. */
const mesh = {
	chunks: Uint32Array.from([0, 0, 30, 0, 30, 60, 1, 90, 12]),
	bounds: Float32Array.from([0, 0, 10, 10, 10, 0, 20, 10, 0, 0, 20, 10])
};

describe('visibleSpans', () => {
	it('joins what lies side by side in the buffer into one stretch', () => {
		expect(visibleSpans(mesh, [true, true], [0, 0, 20, 10])).toEqual([0, 102]);
	});

	it('leaves out what is beyond the view, in drawing order', () => {
		expect(visibleSpans(mesh, [true, true], [2, 2, 8, 8])).toEqual([0, 30, 90, 12]);
	});

	it('leaves out layers that are not shown', () => {
		expect(visibleSpans(mesh, [false, true], [0, 0, 20, 10])).toEqual([90, 12]);
		expect(visibleSpans(mesh, [false, false], [0, 0, 20, 10])).toEqual([]);
	});
});
