import { describe, expect, it } from 'vitest';
import { area } from '@turf/turf';
import type { BasemapFeature } from '../domain/schema/basemap';
import { isInWater, joinWater } from './joinWater';

const body = (
	id: string,
	west: number,
	east: number,
	south = 0,
	north = 1
): BasemapFeature<'water'> => ({
	...{ type: 'Feature', id },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[west, south],
				[east, south],
				[east, north],
				[west, north],
				[west, south]
			]
		]
	},
	properties: { name_en: id, name_ru: id, today_en: id, today_ru: id, kind: 'river' }
});

describe('joinWater', () => {
	it('leaves no seam where two bodies overlap', () => {
		const joined = joinWater([body('upper', 0, 2), body('lower', 1, 3)]);
		expect(joined.geometry.type).toBe('Polygon');
		expect(joined.geometry.coordinates).toHaveLength(1);
		expect(area(joined) / area(joinWater([body('whole', 0, 3)]))).toBeCloseTo(1, 6);
	});

	it('keeps an island that four waters surround', () => {
		const joined = joinWater([
			...[body('west', 0, 1, 0, 3), body('east', 2, 3, 0, 3)],
			...[body('south', 0, 3, 0, 1), body('north', 0, 3, 2, 3)]
		]);
		expect(joined.geometry.coordinates).toHaveLength(2);
		expect(isInWater([1.5, 1.5], joined)).toBe(false);
		expect(isInWater([0.5, 1.5], joined)).toBe(true);
	});

	it('keeps waters apart that do not touch', () => {
		expect(joinWater([body('a', 0, 1), body('b', 2, 3)]).geometry.type).toBe('MultiPolygon');
	});

	it('finds no water where there is none', () => {
		expect(isInWater([0.5, 0.5], joinWater([]))).toBe(false);
	});
});
