import { describe, expect, it } from 'vitest';
import type { ChronologyEvent } from '../../domain/schema/event';
import { instant } from '../../time/instant';
import { countBegun, countUnderWay, tenseOf, tenseSigns } from './tenses';

const event = (from: number, to: number) =>
	({ from: instant(from), to: instant(to) }) as ChronologyEvent;
const EVENTS = [event(0, 600), event(60, 90), event(120, 240), event(180, 200)];

describe('tenseSigns', () => {
	it('tells past, present and future events apart', () => {
		const signs = tenseSigns(EVENTS, instant(130));
		expect([0, 1, 2, 3].map((index) => tenseOf(signs, index))).toEqual([
			...['present', 'past', 'present', 'future']
		]);
		expect(countBegun(signs)).toBe(3);
		expect(countUnderWay(signs)).toBe(2);
	});

	it('stays the same between two changes', () => {
		expect(tenseSigns(EVENTS, instant(130))).toBe(tenseSigns(EVENTS, instant(179.9)));
	});

	it('counts all as begun at the end, none before the start', () => {
		expect(countBegun(tenseSigns(EVENTS, instant(1000)))).toBe(4);
		expect(countBegun(tenseSigns(EVENTS, instant(-1)))).toBe(0);
	});
});
