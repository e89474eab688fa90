import { describe, expect, it } from 'vitest';
import { GEODATA_FILES } from '../../src/lib/compile/geodataFiles';
import { GEODATA_PATHS, itineraryPaths } from '../../src/lib/domain/files';
import { SHIPPED } from './atlas';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Row = Record<string, Json>;

const read = (path: string): Row[] => {
	const json = JSON.parse(GEODATA_FILES[path] ?? '') as Row[] | { features: Row[] };
	return Array.isArray(json) ? json : json.features;
};
const idsOf = (path: string) => new Set(read(path).map(({ id }) => id));
const strings = (value: Json | undefined): string[] =>
	Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const key = (citation: string) => citation.replace(/[#:].*/, '');

/** Every citation anywhere in a file, however deep. */
function citationsIn(value: Json): string[] {
	if (Array.isArray(value)) return value.flatMap(citationsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		name === 'citations' ? strings(inner).map(key) : citationsIn(inner)
	);
}

describe('geodata', () => {
	it('is all there and nothing else', () => {
		// Of itineraries there are as many as there are.
		const expected = [...GEODATA_PATHS, ...itineraryPaths(GEODATA_FILES)];
		expect(Object.keys(GEODATA_FILES).toSorted()).toEqual(expected.toSorted());
	});

	it('parses, routes and times without a fault', () => {
		expect(SHIPPED.atlas.trajectories.length).toBeGreaterThan(0);
	});

	// The rows of the history tables that the atlas was made from.
	it.each([
		['gazetteer.geojson', 254],
		['chronology.json', 355],
		['control.json', 118],
		['forces.json', 93],
		['movements.json', 89],
		['questions.json', 55],
		['citations.json', 80]
	])('has in %s at least the %d rows of its table', (path, rows) => {
		expect(read(path).length).toBeGreaterThanOrEqual(rows);
	});

	it.each([
		['chronology.json', 'places', 'gazetteer.geojson'],
		['chronology.json', 'people', 'people.json'],
		['chronology.json', 'forces', 'forces.json'],
		['questions.json', 'events', 'chronology.json']
	])('%s: every id of `%s` is in %s', (path, field, target) => {
		const ids = idsOf(target);
		const named = read(path).flatMap((row) => strings(row[field]));
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((id) => !ids.has(id))).toEqual([]);
	});

	it.each([
		['control.json', 'place', 'gazetteer.geojson'],
		['forces.json', 'home', 'gazetteer.geojson'],
		['movements.json', 'force', 'forces.json'],
		['movements.json', 'event', 'chronology.json']
	])('%s: every `%s` is in %s', (path, field, target) => {
		const ids = idsOf(target);
		const named = read(path).flatMap((row) => (row[field] === undefined ? [] : [row[field]]));
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((id) => !ids.has(id))).toEqual([]);
	});

	it.each(GEODATA_PATHS)('%s cites only works that are listed', (path) => {
		const works = idsOf('citations.json');
		expect(citationsIn(read(path)).filter((work) => !works.has(work))).toEqual([]);
	});

	it('registers only people who take part in an event', () => {
		const named = new Set(read('chronology.json').flatMap(({ people }) => strings(people)));
		expect([...idsOf('people.json')].filter((id) => !named.has(id as string))).toEqual([]);
	});
});
