import { describe, expect, it } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import type { Holding } from '../domain/schema/holding';
import type { Instant } from '../time/instant';
import { holdingsAt } from './holdingsAt';
import { opennessAt, raisedIntervals, SPAN_MINUTES } from './openness';

const at = (minutes: number) => minutes as Instant;
const holding = (from: number, to: number | null, state: Holding['state']): Holding => ({
	...{ place: 'bridge', holder: 'government', citations: [], state },
	...{ from: at(from), to: to === null ? null : at(to) }
});

describe('opennessAt', () => {
	const raised = [{ from: at(100), to: at(200) }];

	it('rises from the first minute of the interval, and comes down from its end', () => {
		expect(opennessAt(raised, at(99))).toBe(0);
		expect(opennessAt(raised, at(100))).toBe(0);
		expect(opennessAt(raised, at(100 + SPAN_MINUTES / 2))).toBe(0.5);
		expect(opennessAt(raised, at(100 + SPAN_MINUTES))).toBe(1);
		expect(opennessAt(raised, at(200))).toBe(1);
		expect(opennessAt(raised, at(200 + SPAN_MINUTES / 4))).toBe(0.75);
		expect(opennessAt(raised, at(200 + SPAN_MINUTES))).toBe(0);
	});

	it('is open from the first where the story begins with the span up', () => {
		expect(opennessAt([{ from: at(0), to: null }], at(0))).toBe(1);
	});

	it('stays open to the end where nothing says that it came down', () => {
		expect(opennessAt([{ from: at(50), to: null }], at(1e6))).toBe(1);
	});

	it('is shut where it was never up', () => {
		expect(opennessAt([], at(10))).toBe(0);
	});
});

describe('raisedIntervals', () => {
	const { atlas } = smallCompilation();
	const holdings = [
		holding(0, 60, 'lowered'),
		holding(60, 120, 'raised'),
		holding(120, 300, 'lowered'),
		holding(300, null, 'raised')
	];
	const intervals = raisedIntervals(holdings).get('bridge') ?? [];

	it('takes the intervals of the raised span only', () => {
		expect(intervals.map(({ from, to }) => [from, to])).toEqual([
			[60, 120],
			[300, null]
		]);
	});

	it('agrees with who holds what at every minute when nothing is moving', () => {
		const moving = [60, 120, 300].flatMap((change) =>
			Array.from({ length: SPAN_MINUTES }, (_, minute) => change + minute)
		);
		for (let minute = 0; minute < 400; minute += 1) {
			if (moving.includes(minute)) continue;
			const state = holdingsAt({ ...atlas, holdings }, at(minute)).get('bridge')?.state;
			expect(opennessAt(intervals, at(minute)), `minute ${minute}`).toBe(
				state === 'raised' ? 1 : 0
			);
		}
	});
});
