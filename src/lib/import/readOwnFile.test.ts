import { describe, expect, it } from 'vitest';
import { instantOf } from '../time/instant';
import type { FaultKind } from './FaultList';
import { LIMITS } from './limits';
import { readOwnFile } from './readOwnFile';

const point = (lng: unknown = 30.3, lat: unknown = 59.9) => ({
	type: 'Point',
	coordinates: [lng, lat]
});
const feature = (geometry: unknown = point(), properties: unknown = {}, more = {}) => ({
	...{ type: 'Feature', geometry, properties },
	...more
});
const collection = (...features: unknown[]) =>
	JSON.stringify({ type: 'FeatureCollection', features });
const shape = (type: string, coordinates: unknown) => collection(feature({ type, coordinates }));

function taken(text: string) {
	const read = readOwnFile(text);
	if (!('file' in read)) throw new Error(JSON.stringify(read));
	return read.file;
}

function refusal(text: string): [FaultKind, string][] {
	const read = readOwnFile(text);
	if ('file' in read) throw new Error('was taken');
	return read.faults.map(({ kind, path }) => [kind, path]);
}

/** Lists within a list, so many deep. */
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('readOwnFile', () => {
	it('takes a collection, with names and texts as text, and the rectangle round it', () => {
		const text = collection(
			feature(point(), { name: '<b>Smolny</b>', seats: 3, note: '', tags: ['a'] }),
			feature({ type: 'LineString', coordinates: [[30, 59], [31, 60, 5]] }), // prettier-ignore
			feature(null, null, { id: 7 })
		);
		const { features, vertices, bbox } = taken(text);
		expect(features[0]?.title).toBe('<b>Smolny</b>');
		expect(features[0]?.properties).toEqual([
			['name', '<b>Smolny</b>'],
			['seats', '3'],
			['tags', '["a"]']
		]);
		expect(features[2]).toMatchObject({ title: '7', geometry: undefined, time: undefined });
		expect(vertices).toBe(3);
		expect(bbox).toEqual([30, 59, 31, 60]);
	});

	it('takes a feature by itself, and a bare geometry', () => {
		expect(taken(JSON.stringify(feature())).features).toHaveLength(1);
		expect(taken(JSON.stringify(point())).features).toHaveLength(1);
	});

	it.each<[string, string, FaultKind, string]>([
		['what is no JSON', '{"type":\n  "Feature",}', 'not_json', '2:13'],
		['an empty file', '', 'not_json', ''],
		['other JSON', '{"type":"Topology"}', 'not_geojson', 'type'],
		['a list', '[1]', 'not_geojson', 'type'],
		['features that are none', '{"type":"FeatureCollection","features":{}}', 'not_list', 'features'],
		['no features', collection(), 'no_features', ''],
		['what is no feature', collection(point()), 'not_feature', 'features[0].type'],
		['a geometry of no kind', shape('Circle', [1, 2]), 'unknown_geometry', 'features[0].geometry.type'],
		['a key of all objects for a kind', shape('toString', []), 'unknown_geometry', 'features[0].geometry.type'],
		['a position of text', shape('Point', ['1', 2]), 'not_position', 'features[0].geometry.coordinates'],
		['latitude first', shape('Point', [59, 130]), 'out_of_range', 'features[0].geometry.coordinates'],
		['a number without end', shape('Point', [0, 0]).replace('[0,0]', '[1e999,0]'), 'not_finite', 'features[0].geometry.coordinates'],
		['a line of one position', shape('LineString', [[1, 2]]), 'short_line', 'features[0].geometry.coordinates'],
		['a ring of three', shape('Polygon', [[[1, 2], [2, 3], [1, 2]]]), 'short_ring', 'features[0].geometry.coordinates[0]'],
		['an open ring', shape('Polygon', [[[1, 2], [2, 3], [3, 1], [1, 1]]]), 'open_ring', 'features[0].geometry.coordinates[0]'],
		['properties that are a list', collection(feature(point(), [])), 'bad_properties', 'features[0].properties'],
		['a key of prototypes', collection(feature(point(), { a: 1 })).replace('"a"', '"__proto__"'), 'dangerous_key', 'features[0].properties.__proto__'],
		['a constructor', collection(feature(point(), { b: { constructor: 1 } })), 'dangerous_key', 'features[0].properties.b.constructor'],
		['another system of coordinates', JSON.stringify({ ...JSON.parse(collection(feature())) as object, crs: { type: 'name', properties: { name: 'EPSG:3857' } } }), 'other_crs', 'crs']
	])('refuses %s, and says where', (_, text, kind, path) => {
		expect(refusal(text)).toEqual([[kind, path]]);
	}); // prettier-ignore

	it('takes what is as deep as is allowed, and refuses what is deeper', () => {
		// The collection, its list, the feature and its properties are the first four.
		const deep = (depth: number) =>
			collection(feature(point(), { a: 0 })).replace('"a":0', `"a":${nested(depth)}`);
		expect(taken(deep(LIMITS.depth - 4)).features).toHaveLength(1);
		expect(refusal(deep(LIMITS.depth - 3))[0]?.[0]).toBe('too_deep');
		// No stack is exhausted.
		expect(refusal(nested(1_000_000))[0]?.[0]).toMatch(/too_deep|not_json/);
	});

	it('refuses more than its limits, whatever it would be', () => {
		const many = Array.from({ length: LIMITS.features + 1 }, () => feature());
		expect(refusal(collection(...many))).toEqual([['too_many_features', 'features']]);
		const line = (positions: number) =>
			feature({ type: 'LineString', coordinates: Array.from({ length: positions }, () => [1, 2]) });
		expect(taken(collection(line(LIMITS.vertices))).vertices).toBe(LIMITS.vertices);
		expect(refusal(collection(line(LIMITS.vertices), line(2)))).toEqual([
			['too_many_vertices', 'features[1]']
		]);
		expect(refusal(' '.repeat(LIMITS.bytes + 1))).toEqual([['too_large', '']]);
	});

	it('names every fault up to the bound, and says that there are more', () => {
		const bad = (count: number) =>
			readOwnFile(collection(...Array.from({ length: count }, () => feature(point(200)))));
		expect(bad(3)).toMatchObject({ faults: { length: 3 }, isMore: false });
		expect(bad(LIMITS.faults)).toMatchObject({ faults: { length: LIMITS.faults }, isMore: false });
		expect(bad(LIMITS.faults + 1)).toMatchObject({
			faults: { length: LIMITS.faults },
			isMore: true
		});
	});

	it('quotes what it found in few characters', () => {
		const read = readOwnFile(shape('Point', ['x'.repeat(500), 1]));
		const value = 'faults' in read ? (read.faults[0]?.value ?? '') : '';
		expect(value).toMatch(/^\["x+…$/);
		expect(value.length).toBeLessThan(70);
	});

	it('takes collections of geometries, but none within another', () => {
		const inner = { type: 'GeometryCollection', geometries: [point()] };
		expect(taken(collection(feature(inner))).vertices).toBe(1);
		const outer = { type: 'GeometryCollection', geometries: [inner] };
		expect(refusal(collection(feature(outer)))).toEqual([
			['unknown_geometry', 'features[0].geometry.geometries[0].type']
		]);
	});

	describe('of dated features', () => {
		const at = (day: number, hour = 0, minute = 0) =>
			instantOf({ year: 1917, month: 11, day }, hour, minute, 'gregorian');
		const timeOf = (properties: unknown, more = {}) =>
			taken(collection(feature(point(), properties, more))).features[0]?.time;

		it('reads dates as ISO 8601 has them: New Style, the last day with them', () => {
			expect(timeOf({ start: '1917-11-07T21:40', end: '1917-11-07T22:00' })).toEqual({
				from: at(7, 21, 40),
				to: at(7, 22, 1)
			});
			expect(timeOf({ start: '1917-11-07', end: '1917-11-08' })).toEqual({
				from: at(7),
				to: at(9)
			});
			expect(timeOf({ start: '1917-11' })).toEqual({ from: at(1), to: null });
		});

		it('knows the Old Style of our own files: 25 October is 7 November', () => {
			const time = timeOf({ from_old_style: '1917-10-25T21:40', to_old_style: '1917-10-26' });
			expect(time).toEqual({ from: at(7, 21, 40), to: at(9) });
		});

		it('brings moments with a zone to the clocks of Petrograd, 3 h 1 min 19 s ahead', () => {
			const from = timeOf({ start: '1917-11-07T18:38:41Z' })?.from;
			expect(from).toBeCloseTo(at(7, 21, 40), 5);
		});

		it('reads `when` and `datetimes`', () => {
			const day = { from: at(7), to: at(8) };
			expect(timeOf({}, { when: '1917-11-07' })).toEqual(day);
			expect(timeOf({ when: { start: '1917-11-07', end: '1917-11-07' } })).toEqual(day);
			const timespans = [{ start: { in: '1917-11-07' }, end: { latest: '1917-11-07' } }];
			expect(timeOf({}, { when: { timespans } })).toEqual(day);
			const datetimes = ['1917-11-07', '1917-11-08T12:00', '1917-11-09'];
			const moving = timeOf({}, { temporalGeometry: { datetimes } });
			expect(moving).toEqual({ from: at(7), to: at(10) });
		});

		it('takes what is no date for no time', () => {
			expect(timeOf({ start: 'Smolny', end: 12 })).toBeUndefined();
		});

		it.each([
			[{ start: '1917-13-01' }, 'bad_time'],
			[{ start: '1917-02-29' }, 'bad_time'],
			[{ start: '1917-11-07T25:00' }, 'bad_time'],
			[{ start: '1917-11-08', end: '1917-11-07' }, 'reversed_times']
		])('refuses %j', (properties, kind) => {
			expect(refusal(collection(feature(point(), properties)))).toEqual([
				[kind, 'features[0].properties.start']
			]);
		});
	});
});
