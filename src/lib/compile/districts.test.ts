import { describe, expect, it } from 'vitest';
import { booleanPointInPolygon, length, lineString, polygon } from '@turf/turf';
import type { Feature } from 'geojson';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { districtFeatures } from './districts';
import type { JoinedWater } from './joinWater';

const { districts } = smallCompilation().basemap;
const dry: JoinedWater = {
	type: 'Feature',
	properties: {},
	geometry: { type: 'MultiPolygon', coordinates: [] }
};
const [boundary, ...labels] = districtFeatures(districts, dry);
const linesOf = (feature: Feature | undefined) =>
	feature?.geometry.type === 'MultiLineString' ? feature.geometry.coordinates : [];

describe('districtFeatures', () => {
	it('draws an edge once that two districts share, and none that bounds them all', () => {
		const drawn = linesOf(boundary);
		expect(drawn.every((line) => line.every(([, lat]) => lat === 59.941))).toBe(true);
		const metres = drawn.reduce((sum, line) => sum + length(lineString(line)), 0) * 1000;
		// From 30.29 to 30.33 east along one parallel.
		expect(metres).toBeCloseTo(2227, -1);
	});

	it('leaves out what lies in the water', () => {
		const river = polygon([
			[
				[30.3, 59.9],
				[30.32, 59.9],
				[30.32, 60],
				[30.3, 60],
				[30.3, 59.9]
			]
		]) as JoinedWater;
		const [ashore] = districtFeatures(districts, river);
		const eastings = linesOf(ashore).flatMap((line) => line.map(([lng = 0]) => lng));
		expect(eastings.length).toBeGreaterThan(0);
		expect(eastings.filter((lng) => lng > 30.3 && lng < 30.32)).toEqual([]);
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
		expect(districtFeatures([], dry)).toEqual([]);
	});
});
