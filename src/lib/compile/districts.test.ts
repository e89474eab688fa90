import { describe, expect, it } from 'vitest';
import { booleanPointInPolygon, polygon } from '@turf/turf';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { districtFeatures } from './districts';

const { districts } = smallCompilation().basemap;
const [boundary, ...labels] = districtFeatures(districts);

describe('districtFeatures', () => {
	it('draws an edge once that two districts share', () => {
		const runs = boundary?.geometry.type === 'MultiLineString' ? boundary.geometry.coordinates : [];
		const edges = runs.flatMap((run) =>
			run.slice(1).map((to, index) => [run[index], to].map(String).toSorted().join(' '))
		);
		// Five edges each, two of them shared.
		expect(edges).toHaveLength(8);
		expect(new Set(edges).size).toBe(8);
	});

	it('puts one name inside each district', () => {
		expect(labels.map(({ properties }) => properties?.id as string)).toEqual(
			districts.map(({ id }) => id)
		);
		labels.forEach(({ geometry }, index) => {
			const ring = districts[index]!.geometry.coordinates[0]!.map(([lng, lat]) => [lng, lat]);
			if (geometry.type !== 'Point') throw new Error('a name stands at a point');
			expect(booleanPointInPolygon(geometry.coordinates, polygon([ring]))).toBe(true);
		});
	});

	it('makes nothing of no districts', () => {
		expect(districtFeatures([])).toEqual([]);
	});
});
