import { describe, expect, it } from 'vitest';
import { changesTo, isPresent } from './presentAt';

/** Undated; from 10 to 20; from 15 on. */
const times = {
	from: new Float64Array([Number.NaN, 10, 15]),
	to: new Float64Array([Number.NaN, 20, Infinity])
};

describe('isPresent', () => {
	it.each([
		[9, [true, false, false]],
		[10, [true, true, false]],
		[19.9, [true, true, true]],
		[20, [true, false, true]]
	])('at %d: from the start to before the end, the undated always', (t, wanted) => {
		expect([0, 1, 2].map((row) => isPresent(times, row, t))).toEqual(wanted);
	});
});

describe('changesTo', () => {
	it('names what must come and what must go', () => {
		const shown = new Uint8Array([0, 1, 0]);
		expect(changesTo(times, shown, { t: 20, most: 9 })).toEqual({ come: [0, 2], gone: [1] });
		expect(changesTo(times, new Uint8Array([1, 0, 1]), { t: 20, most: 9 })).toEqual({
			...{ come: [], gone: [] }
		});
	});

	it('names no more than is asked for, the first of them', () => {
		expect(changesTo(times, new Uint8Array(3), { t: 15, most: 2 }).come).toEqual([0, 1]);
	});
});
