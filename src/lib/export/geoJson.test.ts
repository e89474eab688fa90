import type { Feature, LineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { exportedCollection } from './geoJson';
import { provenanceOf } from './provenance';

const exported = (geometry: Feature['geometry']) =>
	exportedCollection([{ type: 'Feature', geometry, properties: {} }], provenanceOf('1+a'), '');

describe('exportedCollection', () => {
	it('winds an outer ring counterclockwise and a hole clockwise', () => {
		const clockwise = [
			...[[0, 0] as const, [0, 4] as const, [4, 4] as const],
			...[[4, 0] as const, [0, 0] as const]
		].map((position) => [...position]);
		const hole = clockwise.map(([x = 0, y = 0]) => [1 + x / 4, 1 + y / 4]).toReversed();
		const { features } = exported({ type: 'Polygon', coordinates: [clockwise, hole] });
		const [outer, inner] = (features[0]?.geometry as Polygon).coordinates;
		expect(outer).toEqual(clockwise.toReversed());
		expect(inner).toEqual(hole.toReversed());
	});

	it('never turns a line round', () => {
		const way = [
			[30.3, 59.9],
			[30.2, 59.95],
			[30.1, 59.9]
		];
		const { features } = exported({ type: 'LineString', coordinates: way });
		expect((features[0]?.geometry as LineString).coordinates).toEqual(way);
		expect(features[0]?.bbox).toEqual([30.1, 59.9, 30.3, 59.95]);
	});

	it('rounds to five decimals and bears no crs', () => {
		const collection = exported({ type: 'Point', coordinates: [30.123456789, 59.987654321] });
		expect(collection.features[0]?.geometry).toEqual({
			...{ type: 'Point', coordinates: [30.12346, 59.98765] }
		});
		expect(collection).not.toHaveProperty('crs');
	});
});
