import { describe, expect, it } from 'vitest';
import { area, booleanPointInPolygon, kinks, polygon } from '@turf/turf';
import { SHIPPED } from './atlas';

const { basemap } = SHIPPED;
const areas = [
	...[...basemap.water, ...basemap.squares, ...basemap.buildings],
	...[...basemap.regionWaters, ...basemap.regionTowns]
];
const plain = (ring: readonly (readonly [number, number])[]) =>
	ring.map(([lng, lat]) => [lng, lat]);

describe('rings', () => {
	it('do not cross themselves', () => {
		const crossed = areas.flatMap(({ id, geometry }) =>
			geometry.coordinates.flatMap((ring, index) => {
				const found = kinks(polygon([plain(ring)])).features;
				return found.map(({ geometry: at }) => `${id}[${index}] at ${at.coordinates.join(',')}`);
			})
		);
		expect(crossed).toEqual([]);
	});

	it('enclose something', () => {
		const empty = areas.filter(({ geometry }) =>
			geometry.coordinates.some((ring) => area(polygon([plain(ring)])) < 1)
		);
		expect(empty.map(({ id }) => id)).toEqual([]);
	});

	it('have their courtyards within them', () => {
		const astray = areas.filter(({ geometry: { coordinates } }) => {
			const [outer = [], ...holes] = coordinates;
			return holes.some((hole) =>
				hole.some(([lng, lat]) => !booleanPointInPolygon([lng, lat], polygon([plain(outer)])))
			);
		});
		expect(astray.map(({ id }) => id)).toEqual([]);
	});
});
