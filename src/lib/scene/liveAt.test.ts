import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { instant } from '../time/instant';
import { contains, type Interval } from '../time/interval';
import { indexIntervals } from './liveAt';

const between = (from: number, to: number | null): Interval => ({
	...{ from: instant(from), to: to === null ? null : instant(to) }
});
const liveAt = (items: readonly Interval[], t: number) =>
	indexIntervals(items, (item) => item)(instant(t));

describe('indexIntervals', () => {
	const morning = between(0, 10);
	const noon = between(10, 20);
	const forEver = between(5, null);

	it('finds what has begun and is not over, in the order given', () => {
		const items = [noon, morning, forEver];
		expect(liveAt(items, -1)).toEqual([]);
		expect(liveAt(items, 0)).toEqual([morning]);
		expect(liveAt(items, 9.5)).toEqual([morning, forEver]);
		expect(liveAt(items, 10)).toEqual([noon, forEver]);
		expect(liveAt(items, 1e9)).toEqual([forEver]);
	});

	it('never finds what takes no time, nor anything among nothing', () => {
		expect(liveAt([between(5, 5)], 5)).toEqual([]);
		expect(liveAt([], 5)).toEqual([]);
	});

	it('finds what going through all of them finds, at any time', () => {
		const time = fc.integer({ min: -50, max: 50 });
		const interval = fc.tuple(time, fc.option(time)).map(([from, to]) => between(from, to));
		fc.assert(
			fc.property(fc.array(interval, { maxLength: 40 }), fc.array(time), (items, times) => {
				const index = indexIntervals(items, (item) => item);
				for (const t of times) {
					const expected = items.filter((item) => contains(item, instant(t)));
					expect(index(instant(t))).toEqual(expected);
				}
			})
		);
	});
});
