import { describe, expect, it } from 'vitest';
import { moved, type Position } from '../geo/position';
import {
	answered,
	isTooRough,
	NOTHING_TOLD,
	takeFix,
	type Fix,
	type SiteStop,
	type Watch
} from './siteOffers';

const SPOT: Position = [30.3, 59.94];
const gate: SiteStop = { id: 'gate', radius: 60, spots: [SPOT] };
const yard: SiteStop = { id: 'yard', radius: 60, spots: [moved(SPOT, 90, 40)] };
const bridge: SiteStop = { id: 'bridge', radius: 60, spots: [moved(SPOT, 0, 500)] };
const stops = [gate, yard, bridge];
const fix = (metresNorth: number, accuracyMetres = 10): Fix => ({
	position: moved(SPOT, 0, metresNorth),
	accuracyMetres
});
const watched = (fixes: readonly Fix[], { here, from = NOTHING_TOLD }: Options = {}) =>
	fixes.reduce((watch, next) => takeFix(watch, next, { stops, here }), from);
interface Options {
	here?: string;
	from?: Watch;
}

describe('takeFix', () => {
	it('offers a stop at the second fix one after the other within its radius', () => {
		expect(watched([fix(0)]).open).toBeUndefined();
		expect(watched([fix(0), fix(0)]).open).toBe('gate');
		expect(watched([fix(0), fix(200), fix(0)]).open).toBeUndefined();
	});

	it('counts the accuracy to the distance', () => {
		expect(watched([fix(45, 14), fix(45, 14)]).open).toBe('gate');
		expect(watched([fix(45, 16), fix(45, 16)]).open).toBeUndefined();
		expect(watched([fix(0, 61), fix(0, 61)]).open).toBeUndefined();
	});

	it('offers none twice, whatever the answer', () => {
		const once = answered(watched([fix(0), fix(0)]));
		const later = watched([fix(-300), fix(-300), fix(-45), fix(-45)], { from: once });
		expect(later.told).toEqual(['gate']);
		expect(later.open).toBeUndefined();
	});

	it('keeps an offer until it is answered, then makes the next', () => {
		const first = watched([fix(0), fix(0), fix(0), fix(0)]);
		expect(first.open).toBe('gate');
		expect(watched([fix(0)], { from: answered(first) }).open).toBe('yard');
	});

	it('takes an offer back from who has gone away', () => {
		expect(watched([fix(0), fix(0), fix(65)]).open).toBe('gate');
		expect(watched([fix(0), fix(0), fix(75)]).open).toBeUndefined();
		expect(watched([fix(0), fix(0), fix(500), fix(500)]).open).toBe('bridge');
	});

	it('does not offer the stop that is open, then or later', () => {
		const there = watched([fix(-35), fix(-35)], { here: 'gate' });
		expect(there.open).toBeUndefined();
		expect(watched([fix(-45), fix(-45)], { from: there }).open).toBeUndefined();
	});

	it('knows several spots of one stop', () => {
		const wide = { ...gate, spots: [SPOT, moved(SPOT, 0, 120)] };
		const at = (watch: Watch) => takeFix(watch, fix(130), { stops: [wide], here: undefined });
		expect(at(at(NOTHING_TOLD)).open).toBe('gate');
	});
});

describe('isTooRough', () => {
	it('leaves the width of a street to stand on', () => {
		expect(isTooRough(fix(0, 45), gate)).toBe(false);
		expect(isTooRough(fix(0, 46), gate)).toBe(true);
	});
});
