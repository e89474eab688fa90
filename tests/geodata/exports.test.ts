import { booleanClockwise, coordAll } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { chronologyTable } from '../../src/lib/export/chronology';
import { printCsv } from '../../src/lib/export/csv';
import { EXPORT_FILES, type ExportFile } from '../../src/lib/export/exportFiles';
import type { ExportedCollection } from '../../src/lib/export/geoJson';
import type { linkedPlaces } from '../../src/lib/export/linkedPlaces';
import type { MovingFeatureCollection } from '../../src/lib/export/movingFeatures';
import { printExport } from '../../src/lib/export/printExport';
import { provenanceOf } from '../../src/lib/export/provenance';
import { SHIPPED } from './atlas';
import { readCsv } from './readCsv';

const { atlas, extents } = SHIPPED;
const PROVENANCE = provenanceOf('0.1.0+0123456789');
const print = (file: ExportFile) => printExport(file, SHIPPED, PROVENANCE);
const read = <T>(file: ExportFile) => JSON.parse(print(file)) as T;

describe('every export', () => {
	it.each(EXPORT_FILES)('%s names licence, credit and version', (file) => {
		const text = print(file);
		expect(text).toMatch(/ODbL|opendatacommons\.org\/licenses\/odbl/);
		expect(text).toContain('© OpenStreetMap contributors');
		expect(text).toContain(PROVENANCE.version);
	});
});

describe('chronology.csv', () => {
	const rows = readCsv(print('chronology.csv'));
	const [header = [], ...events] = rows;
	const cell = (row: readonly string[], column: string) => row[header.indexOf(column)];
	const event = (id: string) => events.find((row) => cell(row, 'id') === id)!;

	it('reads back as the table it was printed from', () => {
		expect(rows).toEqual(chronologyTable(atlas, PROVENANCE));
		expect(printCsv(rows)).toBe(print('chronology.csv'));
	});

	it('has a row for every event, each as wide as the header, in both languages', () => {
		expect(events.length).toBe(atlas.events.length);
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
		expect(events.filter((row) => cell(row, 'headline_en') === '')).toEqual([]);
		expect(events.filter((row) => cell(row, 'works') === '')).toEqual([]);
	});

	it('tells the shot of the Aurora by both calendars', () => {
		const shot = event('d25_aurora_shot');
		expect(cell(shot, 'from_old_style')).toBe('1917-10-25T21:40');
		expect(cell(shot, 'from_new_style')).toBe('1917-11-07T21:40');
		expect(cell(shot, 'headline_ru')).toMatch(/^[^a-z]*Аврора/i);
	});

	it('writes no hour of what is known to a day or a part of it only', () => {
		const vague = events.filter((row) => /day/.test(cell(row, 'precision') ?? ''));
		expect(vague.length).toBeGreaterThan(0);
		expect(vague.filter((row) => cell(row, 'from_old_style')?.includes('T'))).toEqual([]);
	});
});

const GEOJSON = [
	...(['places.geojson', 'holders.geojson', 'movements.geojson', 'extents.geojson'] as const)
] as const;

describe.each(GEOJSON)('%s', (file) => {
	const collection = read<ExportedCollection>(file);

	it('is as RFC 7946 has it: a bbox, unique ids, five decimals, WGS84 without saying so', () => {
		const { features, bbox } = collection;
		expect(collection).not.toHaveProperty('crs');
		expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
		const positions = coordAll(collection);
		expect(positions.length).toBeGreaterThanOrEqual(features.length);
		expect(positions.flat().filter((degree) => Number(degree.toFixed(5)) !== degree)).toEqual([]);
		const [lngs, lats] = [positions.map(([lng = 0]) => lng), positions.map(([, lat = 0]) => lat)];
		expect(bbox).toEqual([
			Math.min(...lngs),
			Math.min(...lats),
			Math.max(...lngs),
			Math.max(...lats)
		]);
	});

	it('rests on works', () => {
		expect(collection.features.filter(({ properties }) => !properties?.['works'])).toEqual([]);
	});
});

it('has every record of its kind', () => {
	const count = (file: ExportFile) => read<ExportedCollection>(file).features.length;
	expect(count('places.geojson')).toBe(atlas.places.length);
	expect(count('holders.geojson')).toBe(atlas.holdings.length);
	expect(count('movements.geojson')).toBe(atlas.movements.length);
	expect(count('extents.geojson')).toBe(extents.length);
	expect(count('places.jsonld')).toBe(atlas.places.length);
});

it('draws crowds as areas that turn counterclockwise', () => {
	const { features } = read<ExportedCollection>('extents.geojson');
	const outer = features.flatMap(({ geometry }) =>
		geometry.type === 'Polygon' ? [geometry.coordinates[0]!] : []
	);
	expect(outer.length).toBeGreaterThan(0);
	expect(outer.filter((ring) => booleanClockwise(ring))).toEqual([]);
});

describe('movements.mf.json', () => {
	const { features } = read<MovingFeatureCollection>('movements.mf.json');

	it.each(features.map((feature) => [feature.id, feature.temporalGeometry] as const))(
		'%s has a moment for every position, each later than the one before',
		(_, { type, datetimes, coordinates, interpolation }) => {
			expect([type, interpolation]).toEqual(['MovingPoint', 'Linear']);
			expect(datetimes.length).toBeGreaterThan(1);
			expect(datetimes.length).toBe(coordinates.length);
			const moments = datetimes.map((text) => Date.parse(text));
			const steps = moments.slice(1).map((moment, index) => moment - moments[index]!);
			expect(Math.min(...steps)).toBeGreaterThanOrEqual(1000);
		}
	);

	it('begins and ends at known times', () => {
		for (const { temporalGeometry, time, properties } of features) {
			const { datetimes } = temporalGeometry;
			expect([datetimes[0], datetimes.at(-1)]).toEqual(time);
			expect(properties['known_times']).toEqual(expect.arrayContaining(time));
		}
	});

	it('brings the Aurora to the bridge at half past three', () => {
		const aurora = features.find(({ id }) => id === 'm_aurora');
		expect(aurora?.time).toEqual(['1917-11-06T23:28:41Z', '1917-11-07T00:28:41Z']);
	});

	it('leaves out what is known to a part of a day only', () => {
		const vague = features.filter(({ properties }) => /day/.test(String(properties['precision'])));
		expect(vague).toEqual([]);
		expect(features.length).toBeGreaterThan(80);
	});
});

describe('places.jsonld', () => {
	const collection = read<ReturnType<typeof linkedPlaces>>('places.jsonld');

	it('has the context and the licence of the collection', () => {
		expect(collection['@context']).toMatch(/linkedplaces-context-v1\.1\.jsonld$/);
		expect(collection.license).toMatch(/odbl/);
	});

	it('has what Linked Places requires of every place: id, title, cited names, geometry', () => {
		for (const { '@id': id, type, properties, names, geometry } of collection.features) {
			expect(id).toMatch(/^\.\.\/\.\.\/place\/[a-z0-9_]+$/);
			expect([type, geometry.type, geometry.geometries.length]).toEqual([
				...['Feature', 'GeometryCollection', 1]
			]);
			expect(properties.title).not.toBe('');
			expect(names[0]?.citations?.length).toBeGreaterThan(0);
		}
	});

	it('says which spelling a Russian name is in', () => {
		const smolny = collection.features.find(({ '@id': id }) => id.endsWith('/smolny'));
		expect(smolny?.names.map(({ lang }) => lang)).toContain('ru-petr1708');
		expect(smolny?.names.find(({ lang }) => lang === 'ru-petr1708')?.toponym).toMatch(/[ѣъі]/);
	});
});
