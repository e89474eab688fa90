import { describe, expect, it } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { MAP_SOURCES } from '../domain/mapSources';
import { mapSource } from './mapSources';

const compilation = smallCompilation();

describe('mapSource', () => {
	it.each(MAP_SOURCES)('makes %s of features with geometry', (source) => {
		const { features } = mapSource(source, compilation);
		expect(features.length).toBeGreaterThan(0);
		expect(features.every(({ geometry }) => 'coordinates' in geometry)).toBe(true);
	});

	it('says of each place on which map it is', () => {
		const { features } = mapSource('places', compilation);
		const sheets = new Map(features.map(({ properties: p }) => [p?.place, p?.sheet] as const));
		expect(sheets.get('palace')).toBe('city');
		expect(sheets.get('pskov')).toBe('empire');
	});

	it('gives a place and its bridge the same integer id, the row of the gazetteer', () => {
		const row = compilation.atlas.places.findIndex(({ id }) => id === 'bridge') + 1;
		const placed = mapSource('places', compilation).features.find((f) => f.id === row);
		expect(placed?.properties?.place).toBe('bridge');
		expect(mapSource('bridges', compilation).features.map(({ id }) => id)).toEqual([row]);
	});

	it('weighs a place by what happens there', () => {
		const { features } = mapSource('places', compilation);
		const weight = (place: string) =>
			features.find(({ properties }) => properties?.place === place)?.properties?.weight as number;
		expect(weight('palace')).toBeGreaterThan(weight('hermitage'));
	});

	it('keeps the remarks on what differed in 1917 to the files', () => {
		const { basemap } = compilation;
		const bridges = basemap.bridges.map((bridge) => ({
			...bridge,
			properties: { ...bridge.properties, differs_1917: 'of wood' }
		}));
		const { features } = mapSource('bridges', {
			...compilation,
			basemap: { ...basemap, bridges }
		});
		expect(features.filter(({ properties: p }) => p && 'differs_1917' in p)).toEqual([]);
	});
});
