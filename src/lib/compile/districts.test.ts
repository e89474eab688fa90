import { describe, expect, it } from 'vitest';
import { booleanPointInPolygon, polygon } from '@turf/turf';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { districtFeatures } from './districts';

const { districts } = smallCompilation().basemap;
const [boundary, limit, ...labels] = districtFeatures(districts);
const edgesOf = (feature: typeof boundary) =>
	(feature?.geometry.type === 'MultiLineString' ? feature.geometry.coordinates : []).flatMap(
		(run) => run.slice(1).map((to, index) => [run[index], to].map(String).toSorted().join(' '))
	);

describe('districtFeatures', () => {
	it('draws an edge once that two districts share', () => {
		expect(edgesOf(boundary).toSorted()).toEqual([
			'30.29,59.941 30.31,59.941',
			'30.31,59.941 30.33,59.941'
		]);
	});

	it('keeps apart the edge of them all', () => {
		// Five edges each, two of them shared.
		expect(new Set(edgesOf(limit)).size).toBe(6);
		expect(edgesOf(limit)).toHaveLength(6);
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
