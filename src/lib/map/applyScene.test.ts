import { describe, expect, it } from 'vitest';
import type { Holding } from '../domain/schema/holding';
import { instant } from '../time/instant';
import { holdingsAt } from '../scene/holdingsAt';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { changedPlaces } from './applyScene';

const holding = (
	place: string,
	holder: Holding['holder'],
	state: Holding['state'] = 'held'
): Holding => ({
	...{ place, holder, state, from: instant(0), to: null },
	citations: [{ citation: 'test' }]
});
const holdings = (...list: Holding[]) => new Map(list.map((h) => [h.place, h]));

describe('changedPlaces', () => {
	it('sets everything where there was no scene before', () => {
		const next = holdings(holding('smolny', 'mrc'), holding('bank', 'government'));
		expect([...changedPlaces(undefined, next).keys()]).toEqual(['smolny', 'bank']);
	});

	it('sets nothing where nothing changed', () => {
		const scene = holdings(holding('smolny', 'mrc'));
		expect(changedPlaces(scene, holdings(holding('smolny', 'mrc'))).size).toBe(0);
	});

	it('sets the place that changed hands and the bridge that went up', () => {
		const before = holdings(
			holding('bank', 'government'),
			holding('bridge', 'government', 'lowered')
		);
		const after = holdings(holding('bank', 'mrc'), holding('bridge', 'government', 'raised'));
		expect([...changedPlaces(before, after)]).toEqual([
			['bank', { holder: 'mrc', raised: false }],
			['bridge', { holder: 'government', raised: true }]
		]);
	});

	it('passes by what is no feature of the map', () => {
		const next = holdings(holding('smolny', 'mrc'), holding('bank', 'government'));
		const onMap = new Set(['bank']);
		expect([...changedPlaces(undefined, next, onMap).keys()]).toEqual(['bank']);
	});

	it('clears a place that nobody is recorded to hold any more', () => {
		expect([...changedPlaces(holdings(holding('arch', 'mrc')), holdings())]).toEqual([
			['arch', { holder: 'none', raised: false }]
		]);
	});

	it('finds between two moments of one atlas what it finds between two maps, either way', () => {
		const { atlas } = smallCompilation();
		const at = (t: number) => holdingsAt(atlas, instant(t));
		for (const [a, b] of [
			[0, 900],
			[900, 0],
			[0, 3600]
		] as const) {
			const expected = changedPlaces(new Map(at(a)), new Map(at(b)));
			expect(changedPlaces(at(a), at(b))).toEqual(expected);
			expect(expected.size).toBeGreaterThan(0);
		}
	});
});
