import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Holding } from '../domain/schema/holding';
import { instant } from '../time/instant';
import { contains } from '../time/interval';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { holdingsAt } from './holdingsAt';
import type { HoldingsAtChange } from './HoldingTimetable';

const { atlas } = smallCompilation();
const held = (place: string, from: number, to: number | null): Holding => ({
	...{ place, from: instant(from), to: to === null ? null : instant(to) },
	...{ holder: 'mrc', state: 'held', citations: [{ citation: 'test' }] }
});
const at = (holdings: Holding[], t: number) => holdingsAt({ ...atlas, holdings }, instant(t));

/** Up to four places, each held over intervals that follow one another and never overlap. */
const anyHoldings = fc
	.array(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 8 }), {
		maxLength: 4
	})
	.map((places) =>
		places.flatMap((instants, place) => {
			const sorted = instants.toSorted((a, b) => a - b);
			return sorted.flatMap((from, row) =>
				row % 3 === 2 ? [] : [held(`place_${place}`, from, sorted[row + 1] ?? null)]
			);
		})
	);
const anyTime = fc.integer({ min: -60, max: 60 });

describe('holdingsAt', () => {
	it('knows the holder from the minute of the change on', () => {
		const [first, second] = [held('bank', 0, 10), held('bank', 10, null)];
		const holdings = [second, first];
		expect(at(holdings, -1).get('bank')).toBeUndefined();
		expect(at(holdings, 9.9).get('bank')).toBe(first);
		expect(at(holdings, 10).get('bank')).toBe(second);
	});

	it('is a map of what going through all holdings finds, at any time', () => {
		fc.assert(
			fc.property(anyHoldings, anyTime, (holdings, t) => {
				const found = at(holdings, t);
				const expected = holdings.filter((holding) => contains(holding, instant(t)));
				const byPlace = new Map(expected.map((holding) => [holding.place, holding]));
				expect(new Map(found)).toEqual(byPlace);
				expect(new Set(found.keys())).toEqual(new Set(byPlace.keys()));
				expect(new Set(found.values())).toEqual(new Set(expected));
				expect(found.size).toBe(expected.length);
				const visited: string[] = [];
				found.forEach((_, place) => visited.push(place));
				expect(visited.length).toBe(expected.length);
			})
		);
	});

	it('is the same object until a place changes hands', () => {
		const holdings = [held('bank', 0, 10)];
		expect(at(holdings, 3)).toBe(at(holdings, 7));
		expect(at(holdings, 10)).not.toBe(at(holdings, 7));
	});

	it('tells which places may differ between two moments, either way', () => {
		fc.assert(
			fc.property(anyHoldings, anyTime, anyTime, (holdings, a, b) => {
				const [from, to] = [at(holdings, a), at(holdings, b)] as HoldingsAtChange[];
				const changed = to!.changedSince(from!)!;
				for (const { place } of holdings) {
					if (!changed.has(place)) expect(to!.get(place)).toBe(from!.get(place));
				}
				expect(from!.changedSince(to!)).toEqual(changed);
			})
		);
	});

	it('compares nothing with the holdings of another atlas', () => {
		const [one, other] = [at([held('bank', 0, 10)], 5), at([held('bank', 0, 10)], 5)];
		expect((one as HoldingsAtChange).changedSince(other as HoldingsAtChange)).toBeUndefined();
	});
});
