import { describe, expect, it } from 'vitest';
import { isInWater, joinWater } from '../../src/lib/compile/joinWater';
import {
	CITY_BBOX,
	distanceMetres,
	isInside,
	nearestOnSegment,
	type Position
} from '../../src/lib/geo/position';
import { SHIPPED } from './atlas';
import { linesOf, node, pieces, sample } from './lines';

const { atlas, basemap } = SHIPPED;
const inCity = basemap.streets.filter((street) =>
	linesOf([street]).some(({ parts }) => parts.flat().some((p) => isInside(p, CITY_BBOX)))
);
const streets = linesOf(basemap.streets);
const bridges = basemap.bridges.filter(({ properties }) => properties.carries !== 'railway');

/** The vertex of the streets next to a place. */
function streetAt(place: string): string {
	const { position } = atlas.places.find(({ id }) => id === place)!;
	const far = (vertex: Position) => distanceMetres(vertex, position);
	return node(
		streets.flatMap(({ parts }) => parts.flat()).reduce((a, b) => (far(b) < far(a) ? b : a))
	);
}

/** Whether one can go from one place to another when the bridges named are raised. */
function canGo(from: string, to: string, raised: readonly string[]): boolean {
	const open = linesOf(bridges.filter(({ id }) => !raised.includes(id)));
	return pieces([...streets, ...open]).some(
		(piece) => piece.has(streetAt(from)) && piece.has(streetAt(to))
	);
}

describe('streets', () => {
	it('of the city are 500 and more, each with a name of its own', () => {
		// Ways across squares and yards bear the name of the ground that they cross.
		const named = inCity.filter(({ properties }) => !['square', 'path'].includes(properties.class));
		const names = new Set(named.map(({ properties }) => properties.name_en));
		expect(names.size).toBeGreaterThanOrEqual(500);
	});

	it('keep out of the water', () => {
		const water = joinWater(basemap.water);
		const banks = basemap.water.flatMap(({ geometry }) => geometry.coordinates);
		/** A bridge may end within the accuracy of the bank. */
		const isAtBank = (point: Position) =>
			banks.some((bank) =>
				bank.slice(1).some((b, index) => nearestOnSegment(point, bank[index]!, b).metres < 2)
			);
		const wet = linesOf(inCity).flatMap(({ id, parts }) =>
			parts
				.flatMap((part) => sample(part, 10))
				.filter(({ point }) => isInside(point, CITY_BBOX) && isInWater(point, water))
				.filter(({ point }) => !isAtBank(point))
				.map(({ point }) => `${id} at ${node(point)}`)
		);
		expect(wet).toEqual([]);
	});
});

describe('without bridges', () => {
	const [...parts] = pieces(streets);
	const pieceOf = (place: string) => parts.findIndex((piece) => piece.has(streetAt(place)));

	it.each([
		['1st Admiralty Island', 'champ_de_mars'],
		['2nd Admiralty Island', 'winter_palace'],
		['Kazansky Island', 'mariinsky_palace'],
		['Spassky Island', 'sennaya'],
		['the rest of the left bank', 'smolny'],
		['Vasilievsky Island', 'finland_barracks'],
		['the Petrograd Side', 'cirque_moderne'],
		['the fortress', 'peter_paul'],
		['the Vyborg Side', 'finland_station']
	])('%s is cut off from the eight others', (_, place) => {
		const others = PLACES_APART.filter((other) => other !== place);
		expect(pieceOf(place)).toBeGreaterThanOrEqual(0);
		expect(others.map(pieceOf)).not.toContain(pieceOf(place));
	});

	it('the city falls into 20 pieces and more', () => {
		const inside = parts.filter((piece) =>
			[...piece].some((at) => isInside(at.split(',').map(Number) as [number, number], CITY_BBOX))
		);
		expect(inside.length).toBeGreaterThanOrEqual(20);
	});
});

/** A place on each of nine banks. */
const PLACES_APART = [
	...['champ_de_mars', 'winter_palace', 'mariinsky_palace', 'sennaya', 'smolny'],
	...['finland_barracks', 'cirque_moderne', 'peter_paul', 'finland_station']
];

describe('raised bridges', () => {
	const OVER_THE_NEVA = [
		...['palace_bridge', 'nikolaevsky_bridge', 'troitsky_bridge', 'liteiny_bridge'],
		...['okhtinsky_bridge']
	];

	it('over the Neva part the Winter Palace from the workers’ districts', () => {
		for (const place of ['finland_barracks', 'cirque_moderne', 'finland_station']) {
			expect(canGo('winter_palace', place, [])).toBe(true);
			expect(canGo('winter_palace', place, OVER_THE_NEVA)).toBe(false);
		}
		expect(canGo('winter_palace', 'smolny', OVER_THE_NEVA)).toBe(true);
		expect(canGo('finland_station', 'cirque_moderne', OVER_THE_NEVA)).toBe(true);
	});

	it.each(OVER_THE_NEVA)('but %s leave a way across the Neva', (left) => {
		const others = OVER_THE_NEVA.filter((id) => id !== left);
		expect(canGo('winter_palace', 'finland_station', others)).toBe(true);
	});

	it('can all be raised that cross the Neva for streets', () => {
		const fixed = basemap.bridges.filter(
			({ id, properties }) => OVER_THE_NEVA.includes(id) && !properties.opening
		);
		expect(fixed.map(({ id }) => id)).toEqual([]);
	});
});
