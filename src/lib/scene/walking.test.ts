import { describe, expect, it } from 'vitest';
import type { Holding } from '../domain/schema/holding';
import { instant } from '../time/instant';
import { inVersts, raisedAhead, raisedBridges, walkMinutes } from './walking';

const raised = (from: number): Holding => ({
	...{ place: 'high_bridge', from: instant(from), to: null, holder: 'government', state: 'raised' },
	citations: []
});
const lowered: Holding = { ...raised(0), place: 'low_bridge', state: 'lowered' };

describe('walking', () => {
	it('takes an hour for 3,960 m at 1.1 m/s, and longer at a slow pace', () => {
		expect(walkMinutes(3960, 'steady')).toBeCloseTo(60);
		expect(walkMinutes(2880, 'slow')).toBeCloseTo(60);
	});

	it('counts 500 sazhens of three arshins of 28 inches to a verst', () => {
		expect(inVersts(500 * 3 * 28 * 0.0254)).toBeCloseTo(1, 12);
	});

	it('holds raised bridges for closed, and no other', () => {
		const holdings = [lowered, { ...raised(0), place: 'b' }, { ...raised(0), place: 'a' }];
		expect(raisedBridges(new Map(holdings.map((h) => [h.place, h])))).toEqual(['a', 'b']);
	});
});

describe('raisedAhead', () => {
	// 660 m are ten minutes at a steady pace.
	const bridges = [{ id: 'high_bridge', metres: 660 }];
	const ahead = (from: number, t: number) =>
		raisedAhead([lowered, raised(from)], bridges, { t: instant(t), pace: 'steady' });

	it('tells of a bridge that goes up before one comes to it', () => {
		expect(ahead(105, 100)).toEqual([{ bridge: 'high_bridge', at: 105 }]);
	});

	it('tells of none that goes up behind one, nor of one that is up already', () => {
		expect(ahead(111, 100)).toEqual([]);
		expect(ahead(100, 100)).toEqual([]);
	});

	it('tells of more bridges the slower one walks', () => {
		const when = { t: instant(100), pace: 'slow' } as const;
		expect(raisedAhead([raised(111)], bridges, when)).toHaveLength(1);
	});
});
