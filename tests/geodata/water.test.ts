import { describe, expect, it } from 'vitest';
import {
	area,
	bboxPolygon,
	booleanIntersects,
	booleanPointInPolygon,
	coordAll,
	difference,
	featureCollection,
	flatten,
	kinks,
	lineString,
	polygon
} from '@turf/turf';
import { isInWater, joinWater } from '../../src/lib/compile/joinWater';
import { between, CITY_BBOX, distanceMetres, isInside } from '../../src/lib/geo/position';
import type { Position } from '../../src/lib/geo/position';
import { SHIPPED } from './atlas';

const { basemap } = SHIPPED;
const plain = (positions: readonly Position[]) => positions.map(([lng, lat]) => [lng, lat]);
const node = ([lng, lat]: Position) => `${lng.toFixed(5)},${lat.toFixed(5)}`;

const water = joinWater(basemap.water);
const [west, south, east, north] = CITY_BBOX;
const land = flatten(
	difference(featureCollection([bboxPolygon([west, south, east, north]), water]))!
).features;
const landAt = (point: Position) =>
	land.findIndex((piece) => booleanPointInPolygon([point[0], point[1]], piece));
const reachesTheEdge = (piece: number) =>
	coordAll(land[piece]!).some(
		([lng = 0, lat = 0]) => lng <= west || lng >= east || lat <= south || lat >= north
	);

describe('waters', () => {
	const rings = basemap.water.flatMap(({ id, geometry }) =>
		geometry.coordinates.map((ring, index) => ({ name: `${id}[${index}]`, ring }))
	);

	it('are closed', () => {
		const open = rings.filter(
			({ ring }) => ring.length < 4 || node(ring[0]!) !== node(ring.at(-1)!)
		);
		expect(open.map(({ name }) => name)).toEqual([]);
	});

	it('do not cross themselves', () => {
		const crossed = rings.flatMap(({ name, ring }) =>
			kinks(polygon([plain(ring)])).features.map(
				({ geometry }) => `${name} at ${geometry.coordinates.join(',')}`
			)
		);
		expect(crossed).toEqual([]);
	});
});

/** Named islands that are mainland by nature, with the reason. None is. */
const MAINLAND: ReadonlySet<string> = new Set();
/** What is smaller is no island but a gap between two outlines, in square metres. */
const SMALLEST = 500;

describe('islands', () => {
	const islands = basemap.islands
		.filter(({ geometry }) => isInside(geometry.coordinates, CITY_BBOX))
		.map(({ id, geometry }) => ({ id, piece: landAt(geometry.coordinates) }));
	const insular = islands.filter(({ id }) => !MAINLAND.has(id));

	it('are those of the delta', () => {
		expect(islands.length).toBeGreaterThanOrEqual(35);
		expect(new Set(basemap.islands.map(({ id }) => id)).size).toBe(basemap.islands.length);
	});

	it('lie on land', () => {
		expect(islands.filter(({ piece }) => piece < 0).map(({ id }) => id)).toEqual([]);
	});

	it('are surrounded by water', () => {
		const joined = insular.filter(({ piece }) => piece >= 0 && reachesTheEdge(piece));
		expect(joined.map(({ id }) => id)).toEqual([]);
	});

	it('are apart from one another', () => {
		const shared = insular.filter(({ id, piece }) =>
			islands.some((other) => other.id !== id && other.piece === piece)
		);
		expect(shared.map(({ id }) => id)).toEqual([]);
	});

	it('are large enough to stand on', () => {
		const slight = insular.filter(({ piece }) => piece >= 0 && area(land[piece]!) < SMALLEST);
		expect(slight.map(({ id }) => id)).toEqual([]);
	});
});

/** Bridges without water under them, with the reason. */
const OVER_LAND: ReadonlyMap<string, string> = new Map([]);

describe('bridges', () => {
	const wet = (bridge: (typeof basemap.bridges)[number]) =>
		booleanIntersects(lineString(plain(bridge.geometry.coordinates)), water);

	it('cross water', () => {
		const dry = basemap.bridges.filter((bridge) => !wet(bridge) && !OVER_LAND.has(bridge.id));
		expect(dry.map(({ id }) => id)).toEqual([]);
	});

	it('are excused only where there is no water', () => {
		const idle = [...OVER_LAND.keys()].filter(
			(id) => !basemap.bridges.some((bridge) => bridge.id === id && !wet(bridge))
		);
		expect(idle).toEqual([]);
	});
});

describe('railways', () => {
	it('run over water on bridges only', () => {
		const wet = basemap.railways.flatMap(({ id, geometry }) =>
			(geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates)
				.flatMap((line) => every(5, line))
				.filter((point) => isInside(point, CITY_BBOX) && isInWater(point, water))
				.map((point) => `${id} at ${node(point)}`)
		);
		expect(wet).toEqual([]);
	});

	it('are taken on by their bridges', () => {
		const ends = new Set(
			basemap.railways.flatMap(({ geometry }) =>
				(geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates)
					.flatMap((line) => [line[0]!, line.at(-1)!])
					.map(node)
			)
		);
		const loose = basemap.bridges
			.filter(({ properties }) => properties.carries === 'railway')
			.flatMap(({ id, geometry }) =>
				[geometry.coordinates[0]!, geometry.coordinates.at(-1)!]
					.filter((end) => !ends.has(node(end)))
					.map((end) => `${id} at ${node(end)}`)
			);
		expect(loose).toEqual([]);
	});
});

describe('waterways', () => {
	const lines = basemap.waterways.flatMap(({ id, geometry }) =>
		(geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).map(
			(line) => ({ id, line })
		)
	);
	const verticesOf = (id: string) =>
		lines.filter((way) => way.id === id).flatMap(({ line }) => line);
	const joined = reachableFrom(
		verticesOf('sea_canal').reduce((a, b) => (b[0] < a[0] ? b : a)),
		lines.map(({ line }) => line)
	);

	it('lead from the west end of the Sea Canal to the east end of the upper Neva', () => {
		const upperNeva = verticesOf('neva_fairway').reduce((a, b) => (b[1] < a[1] ? b : a));
		expect(joined).toContain(node(upperNeva));
	});

	it('are one network', () => {
		const loose = lines.filter(({ line }) => line.some((position) => !joined.has(node(position))));
		expect(loose.map(({ id }) => id)).toEqual([]);
	});

	it('lie in the water', () => {
		const dry = lines.flatMap(({ id, line }) =>
			every(25, line)
				.filter((point) => isInside(point, CITY_BBOX) && !isInWater(point, water))
				.map((point) => `${id} at ${node(point)}`)
		);
		expect(dry).toEqual([]);
	});
});

/** All vertices that can be reached along the lines from one of them. */
function reachableFrom(start: Position, lines: readonly (readonly Position[])[]): Set<string> {
	const neighbours = new Map<string, string[]>();
	const join = (from: string, to: string) =>
		neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
	for (const line of lines) {
		line.slice(1).forEach((position, index) => {
			join(node(line[index]!), node(position));
			join(node(position), node(line[index]!));
		});
	}
	const reached = new Set([node(start)]);
	for (const at of reached) neighbours.get(at)?.forEach((next) => reached.add(next));
	return reached;
}

/** Points of the line, no farther from one another than so many metres. */
function every(metres: number, line: readonly Position[]): Position[] {
	return line.slice(1).flatMap((to, index) => {
		const from = line[index]!;
		const steps = Math.max(1, Math.ceil(distanceMetres(from, to) / metres));
		return Array.from({ length: steps + 1 }, (_, step) => between(from, to, step / steps));
	});
}
