import { describe, expect, it } from 'vitest';
import { parseAtlas } from '../domain/parseAtlas';
import type { Fault } from '../domain/errors';
import type { ViaItem } from '../domain/schema/movement';
import { distanceMetres } from '../geo/position';
import { validFiles } from '../../../tests/fixtures/readFixture';
import { buildNetworks } from './networks';
import { routeMovement } from './routeMovement';

const { atlas } = parseAtlas(validFiles());
const places = new Map(atlas.places.map((place) => [place.id, place]));
const [march] = atlas.movements;

const item = (text: string): ViaItem =>
	text.startsWith('@') ? { kind: 'place', place: text.slice(1) } : { kind: 'along', along: text };
const route = (...via: string[]) => {
	if (!march) throw new Error('the small set has no march');
	const faults: Fault[] = [];
	const movement = { ...march, via: via.map(item) };
	const legs = routeMovement(movement, places, buildNetworks(atlas.basemap), faults);
	return { legs, faults };
};
const linesOf = ({ legs }: ReturnType<typeof route>) => [
	...new Set(legs?.flatMap(({ steps }) => steps.map(({ stretch }) => stretch.line.name)))
];

describe('routeMovement', () => {
	it('goes by the streets and the bridge named', () => {
		const routed = route('@barracks', 'South Quay', 'Bridge', 'North Quay', '@palace');
		expect(routed.faults).toEqual([]);
		expect(linesOf(routed).filter((name) => name !== '')).toEqual([
			'South Quay',
			'Bridge',
			'North Quay'
		]);
	});

	it('ends every step where the next begins, from the first place to the last', () => {
		const { legs = [] } = route('@barracks', '@bridge', '@palace');
		const steps = legs.flatMap((leg) => leg.steps);
		expect(steps[0]?.from).toEqual(places.get('barracks')?.position);
		expect(steps.at(-1)?.to).toEqual(places.get('palace')?.position);
		steps.slice(1).forEach((step, index) => {
			expect(distanceMetres(step.from, steps[index]!.to)).toBeLessThan(1);
		});
	});

	it('finds the same way back', () => {
		const there = route('@barracks', '@palace').legs?.[0]?.steps ?? [];
		const back = route('@palace', '@barracks').legs?.[0]?.steps ?? [];
		expect(back.map(({ from, to }) => [to, from]).toReversed()).toEqual(
			there.map(({ from, to }) => [from, to])
		);
	});

	it('goes by water along a water', () => {
		expect(route('@roadstead', 'River', '@quay').legs?.map(({ ground }) => ground)).toEqual([
			'water'
		]);
	});

	it('leaves the networks’ other movements alone: one set of networks routes all alike', () => {
		const networks = buildNetworks(atlas.basemap);
		const once = atlas.movements.map((m) => routeMovement(m, places, networks, []));
		const again = atlas.movements.map((m) => routeMovement(m, places, networks, []));
		expect(again).toEqual(once);
	});

	it('tells everything that is wrong with one list', () => {
		const { legs, faults } = route('River', '@barracks', 'Nowhere Street', '@palace', 'South Quay');
		expect(legs).toBeUndefined();
		expect(faults.map(({ path }) => path).toSorted()).toEqual([
			'm_guards.via[0]',
			'm_guards.via[2]',
			'm_guards.via[4]'
		]);
	});
});
