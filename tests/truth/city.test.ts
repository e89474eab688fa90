import { describe, expect, it } from 'vitest';
import { area, booleanPointInPolygon, distance, length, lineString, polygon } from '@turf/turf';
import { daylightOn } from '../../src/lib/scene/daylight';
import { isInWater } from '../../src/lib/compile/joinWater';
import { SHIPPED } from '../geodata/atlas';
import { atlas, basemap, byId, hour, type Source } from './atlas';

type LngLat = [number, number];
const plain = (line: readonly (readonly [number, number])[]): LngLat[] =>
	line.map(([lng, lat]) => [lng, lat]);
const place = (id: string) => plain([byId(atlas.places, id).position])[0]!;

interface Distance extends Source {
	from: string;
	to: string;
	metres: number;
	/** Share of the distance by which ours may differ; points of large buildings are a matter of taste. */
	tolerance: number;
}

const DISTANCES: Distance[] = [
	{
		...{ from: 'winter_palace', to: 'smolny', metres: 4660, tolerance: 0.03 },
		source: 'coordinates of the buildings on today’s maps: 59.9404 30.3137, 59.9463 30.3966'
	},
	{
		...{ from: 'alexander_column', to: 'general_staff_arch', metres: 120, tolerance: 0.15 },
		source: 'today’s maps'
	},
	{
		...{ from: 'admiralty', to: 'nikolaevsky_station', metres: 3120, tolerance: 0.03 },
		source: 'today’s maps: spire 59.9375 30.3086, station front 59.9296 30.3620'
	},
	{
		...{ from: 'winter_palace', to: 'finland_station', metres: 2900, tolerance: 0.04 },
		source: 'today’s maps: station 59.9557 30.3562'
	},
	{
		...{ from: 'winter_palace', to: 'kronstadt', metres: 30_000, tolerance: 0.06 },
		source: 'Encyclopaedia Britannica 1911, Kronstadt: about 19 miles west of the city'
	},
	{
		...{ from: 'winter_palace', to: 'tsarskoe_selo', metres: 24_500, tolerance: 0.06 },
		source: 'Encyclopaedia Britannica 1911, Tsarskoye Selo: 15 miles south'
	},
	{
		...{ from: 'winter_palace', to: 'gatchina', metres: 45_000, tolerance: 0.06 },
		source: 'Encyclopaedia Britannica 1911, Gatchina: 29 miles by rail south-south-west'
	}
];

interface Bridge extends Source {
	bridge: string;
	metres: number;
	tolerance: number;
}

/** Recorded lengths; ours is the part of the axis over water, so abutments may be missing. */
const BRIDGES: Bridge[] = [
	{ bridge: 'troitsky_bridge', metres: 582, tolerance: 0.12, source: 'Mostotrest: 582 m' },
	{ bridge: 'palace_bridge', metres: 260, tolerance: 0.12, source: 'Mostotrest: 260 m' },
	{ bridge: 'liteiny_bridge', metres: 396, tolerance: 0.12, source: 'Mostotrest: 396 m' },
	{
		...{ bridge: 'nikolaevsky_bridge', metres: 315, tolerance: 0.12 },
		source: 'Kerbedz’s bridge of 1850: 298 m between abutments, 331 m in all'
	},
	{ bridge: 'okhtinsky_bridge', metres: 335, tolerance: 0.12, source: 'Mostotrest: 335 m' },
	{
		...{ bridge: 'finland_rail_bridge', metres: 464, tolerance: 0.08 },
		source: 'general: four spans of 111 m and a bascule of 21 m; the approaches stand on the banks'
	},
	{ bridge: 'anichkov_bridge', metres: 55, tolerance: 0.25, source: 'Mostotrest: 54.6 m' }
];

function metresOverWater(id: string): number {
	const { geometry } = byId(basemap.bridges, id);
	const axis = plain(geometry.coordinates);
	const total = length(lineString(axis)) * 1000;
	let inWater = 0;
	let points = 0;
	axis.slice(1).forEach((end, index) => {
		const start = axis[index]!;
		const parts = Math.ceil(distance(start, end) * 1000);
		for (let part = 0; part < parts; part += 1) {
			const share = (part + 0.5) / parts;
			const at: LngLat = [
				start[0] + (end[0] - start[0]) * share,
				start[1] + (end[1] - start[1]) * share
			];
			points += 1;
			if (isInWater(at, SHIPPED.water)) inWater += 1;
		}
	});
	return (total * inWater) / points;
}

interface Street extends Source {
	street: string;
	metres: number;
	tolerance: number;
}

const STREETS: Street[] = [
	{
		...{ street: 'Nevsky Prospekt', metres: 4500, tolerance: 0.04 },
		source:
			'general: four and a half kilometres from the Admiralty to the Alexander Nevsky Monastery'
	},
	{
		...{ street: 'Liteiny Prospekt', metres: 1870, tolerance: 0.05 },
		source: 'today’s maps: from the embankment, 59.9495 N, to the Nevsky, 59.9327 N'
	}
];

interface Area extends Source {
	table: 'squares' | 'buildings';
	id: string;
	/** The longest straight line across it. */
	metres: number;
	tolerance: number;
}

const EXTENTS: Area[] = [
	{
		...{ table: 'buildings', id: 'winter_palace', metres: 255, tolerance: 0.08 },
		source: 'Hermitage: 210 m along the Neva by 140 to 150 m deep: 255 m corner to corner'
	},
	{
		...{ table: 'buildings', id: 'admiralty', metres: 435, tolerance: 0.06 },
		source: 'general: front of 407 m with wings of 163 m: 438 m corner to corner'
	}
];

const longest = (ring: LngLat[]) =>
	Math.max(...ring.flatMap((a) => ring.map((b) => distance(a, b) * 1000)));
const within = (metres: number, tolerance: number) => [
	metres * (1 - tolerance),
	metres * (1 + tolerance)
];

describe('distances', () => {
	it.each(DISTANCES)('$from to $to is $metres m ($source)', ({ from, to, metres, tolerance }) => {
		const [least, most] = within(metres, tolerance);
		const ours = distance(place(from), place(to)) * 1000;
		expect(ours).toBeGreaterThan(least!);
		expect(ours).toBeLessThan(most!);
	});

	it.each(BRIDGES)('$bridge is $metres m long ($source)', ({ bridge, metres, tolerance }) => {
		const [least, most] = within(metres, tolerance);
		const ours = metresOverWater(bridge);
		expect(ours).toBeGreaterThan(least!);
		expect(ours).toBeLessThan(most!);
	});

	it.each(STREETS)('$street is $metres m long ($source)', ({ street, metres, tolerance }) => {
		const [least, most] = within(metres, tolerance);
		const parts = basemap.streets
			.filter(({ properties }) => properties.name_en === street)
			.flatMap(({ geometry }) =>
				geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
			);
		const onBridges = basemap.bridges.filter(({ properties }) => properties.name_en === street);
		expect(onBridges).toEqual([]);
		const ends = parts.flatMap((part) => plain([part[0]!, part.at(-1)!]));
		// From end to end: these streets are straight but for the Nevsky's one bend.
		const ours = street === 'Nevsky Prospekt' ? alongNevsky() : longest(ends);
		expect(ours).toBeGreaterThan(least!);
		expect(ours).toBeLessThan(most!);
	});

	it.each(EXTENTS)(
		'$id measures $metres m across ($source)',
		({ table, id, metres, tolerance }) => {
			const [least, most] = within(metres, tolerance);
			const rings = basemap[table]
				.filter((feature) => feature.id === id)
				.map(({ geometry }) => plain(geometry.coordinates[0] ?? []));
			expect(rings).toHaveLength(1);
			expect(longest(rings[0]!)).toBeGreaterThan(least!);
			expect(longest(rings[0]!)).toBeLessThan(most!);
		}
	);
});

/** Admiralty corner to Znamenskaya Square, and thence to Alexander Nevsky Square. */
function alongNevsky(): number {
	const vertices = basemap.streets
		.filter(({ properties }) => properties.name_en === 'Nevsky Prospekt')
		.flatMap(({ geometry }) =>
			geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()
		);
	const byEast = plain(vertices).toSorted((a, b) => a[0] - b[0]);
	const bend: LngLat = [30.361, 59.931];
	return (distance(byEast[0]!, bend) + distance(bend, byEast.at(-1)!)) * 1000;
}

describe('the city of 1917', () => {
	const named = (name: RegExp) => [
		...basemap.bridges.filter(({ properties }) => name.test(properties.name_en)),
		...basemap.water.filter(({ properties }) => name.test(properties.name_en))
	];

	it.each([
		[/Alexander Nevsky/, 'Alexander Nevsky Bridge, opened 1965'],
		[/Kantemirovsky/, 'Kantemirovsky Bridge, opened 1979'],
		[/Volodarsky/, 'Volodarsky Bridge, opened 1936']
	])('has nothing like %s: %s (Mostotrest)', (name) => {
		expect(named(name)).toEqual([]);
	});

	it.each([
		[/Vvedensky Canal/, 'filled in 1967 to 1971'],
		[/Palace Bridge/, 'opened December 1916'],
		[/Kryukov Canal/, 'there since the eighteenth century']
	])('has %s: %s (general)', (name) => {
		expect(named(name).length).toBeGreaterThan(0);
	});

	it('has the Peter and Paul Cathedral on an island (general)', () => {
		const cathedral: LngLat = [30.3165, 59.9502];
		expect(isInWater(cathedral, SHIPPED.water)).toBe(false);
		const directions: LngLat[] = [
			[1, 0],
			[-1, 0],
			[0, 1],
			[0, -1]
		];
		const crossed = directions.map(([east, north]) =>
			Array.from({ length: 70 }, (_, step): LngLat => [
				cathedral[0] + (east * step * 10) / 55_700,
				cathedral[1] + (north * step * 10) / 111_195
			]).some((at) => isInWater(at, SHIPPED.water))
		);
		expect(crossed).toEqual([true, true, true, true]);
	});

	it('has a Field of Mars of nine hectares (general)', () => {
		const field = basemap.squares.find(({ properties }) =>
			/Field of Mars/.test(properties.name_en)
		);
		const hectares = area(polygon(field!.geometry.coordinates.map(plain))) / 10_000;
		expect(hectares).toBeGreaterThan(7.5);
		expect(hectares).toBeLessThan(12.5);
	});

	it('has the Alexander Column on Palace Square, 59°56′21″ N 30°18′57″ E (general)', () => {
		expect(distance(place('alexander_column'), [30.3158, 59.9392]) * 1000).toBeLessThan(30);
		const square = basemap.squares.find(({ properties }) =>
			/^Palace Square/.test(properties.name_en)
		);
		expect(
			booleanPointInPolygon(
				place('alexander_column'),
				polygon(square!.geometry.coordinates.map(plain))
			)
		).toBe(true);
	});
});

describe('daylight', () => {
	it('lasts 8 h 12 min ± 6 on 25 October (an almanac of today for 7 November at 59.9° N)', () => {
		const { sunrise, sunset } = daylightOn(hour('25-12:00'));
		expect(Math.abs(sunset - sunrise - (8 * 60 + 12))).toBeLessThanOrEqual(6);
	});

	it('has the sun highest 13 ± 3 min before twelve by the sun’s own mean time (equation of time +16 min, less 1 h summer)', () => {
		const { sunrise, sunset } = daylightOn(hour('25-12:00'));
		const noon = (sunrise + sunset) / 2;
		const byMeanTime = noon - hour('25-12:00');
		// Either reading of the clock of 1917 is allowed: with the summer hour, or without.
		const difference = byMeanTime > 20 ? byMeanTime - 60 : byMeanTime;
		expect(Math.abs(difference + 16)).toBeLessThanOrEqual(3);
	});
});
