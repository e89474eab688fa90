import { describe, expect, it } from 'vitest';
import { booleanPointInPolygon, pointOnFeature, polygon } from '@turf/turf';
import { CITY_BBOX, isInside, type Position } from '../../src/lib/geo/position';
import { SHIPPED } from './atlas';

const { atlas, basemap } = SHIPPED;
const districts = basemap.districts.map(({ id, properties, geometry }) => ({
	id,
	kind: properties.kind,
	rings: geometry.coordinates,
	area: polygon(geometry.coordinates.map((ring) => ring.map(([lng, lat]) => [lng, lat])))
}));
const holding = ([lng, lat]: readonly [number, number]) =>
	districts.filter(({ area }) => booleanPointInPolygon([lng, lat], area)).map(({ id }) => id);

/** Square degrees, by the shoelace formula. */
function areaOf(ring: readonly Position[]): number {
	const doubled = ring
		.slice(1)
		.map(([x, y], index) => ring[index]![0] * y - x * ring[index]![1])
		.reduce((sum, part) => sum + part, 0);
	return Math.abs(doubled) / 2;
}

const [west, south, east, north] = CITY_BBOX;
/** Whether an edge lies on the frame of the sheet. */
const isOnFrame = (a: Position, b: Position) =>
	(a[0] === b[0] && (a[0] === west || a[0] === east)) ||
	(a[1] === b[1] && (a[1] === south || a[1] === north));

describe('districts', () => {
	it('are the twelve parts of the city and seven suburban ones', () => {
		const kinds = districts.map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind === 'chast')).toHaveLength(12);
		expect(kinds.filter((kind) => kind === 'suburb')).toHaveLength(7);
	});

	it('meet edge to edge: every edge belongs to two of them, or is the frame of the sheet', () => {
		const sharers = new Map<string, number>();
		const edges = districts.flatMap(({ id, rings }) =>
			rings.flatMap((ring) =>
				ring.slice(1).map((b, index) => {
					const a = ring[index]!;
					const key = [a, b].map(String).toSorted().join(' ');
					sharers.set(key, (sharers.get(key) ?? 0) + 1);
					return { id, key, expected: isOnFrame(a, b) ? 1 : 2 };
				})
			)
		);
		const loose = edges.filter(({ key, expected }) => sharers.get(key) !== expected);
		expect(loose.map(({ id, key }) => `${id}: ${key}`)).toEqual([]);
	});

	it('cover the sheet without a gap and without overlapping', () => {
		const covered = districts
			.flatMap(({ rings }) => rings.map(areaOf))
			.reduce((sum, area) => sum + area, 0);
		expect(covered).toBeCloseTo((east - west) * (north - south), 9);
	});

	it('hold every place of the city: one each, but for ships and bridges midstream', () => {
		const places = atlas.places.filter(({ position }) => isInside(position, CITY_BBOX));
		const astray = places.filter(({ kind, position }) => {
			const count = holding(position).length;
			return kind === 'bridge' || kind === 'ship' ? count === 0 : count !== 1;
		});
		expect(astray.map(({ id }) => id)).toEqual([]);
	});

	it.each([
		['winter_palace', 'admiralteiskaya_part'],
		['smolny', 'rozhdestvenskaya_part'],
		['tauride_palace', 'rozhdestvenskaya_part'],
		['franco_russian_works', 'kolomenskaya_part'],
		['nikolaevsky_station', 'alexandro_nevskaya_part'],
		['tsarskoselsky_station', 'moskovskaya_part'],
		['baltic_station', 'narvskaya_part'],
		['finland_station', 'vyborgskaya_part'],
		['naryshkin_bastion', 'petrogradskaya_part']
	])('has %s in %s', (place, district) => {
		const found = atlas.places.find(({ id }) => id === place)!;
		expect(holding(found.position)).toEqual([district]);
	});

	it('leave room on land or water for a name', () => {
		for (const { area } of districts) {
			expect(booleanPointInPolygon(pointOnFeature(area), area)).toBe(true);
		}
	});
});
