import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GroundGrid } from './GroundGrid';
import { CITY_BBOX, distanceMetres, type Position } from './position';

const [WEST, SOUTH, EAST, NORTH] = CITY_BBOX;
const inCity = fc.tuple(
	fc.double({ min: WEST, max: EAST, noNaN: true }),
	fc.double({ min: SOUTH, max: NORTH, noNaN: true })
);

describe('GroundGrid', () => {
	it('finds what a walk through all finds, for any distance', () => {
		fc.assert(
			fc.property(
				fc.array(inCity, { minLength: 1, maxLength: 60 }),
				inCity,
				fc.double({ min: 1, max: 3000, noNaN: true }),
				(positions, asked, metres) => {
					const things = positions.map((position) => ({ position }));
					const near = things.filter(({ position }) => distanceMetres(position, asked) < metres);
					const found = new GroundGrid(things, 400).near(asked, metres);
					expect(new Set(found)).toEqual(new Set(near));
				}
			)
		);
	});

	it('names the nearest first', () => {
		const at = (lat: number) => ({ position: [30.3, lat] as Position });
		const [far, near, beyond] = [at(59.903), at(59.901), at(59.91)];
		expect(new GroundGrid([far, beyond, near], 400).near([30.3, 59.9], 400)).toEqual([near, far]);
	});

	it('finds nothing among nothing', () => {
		expect(new GroundGrid([], 400).near([30.3, 59.9], 400)).toEqual([]);
	});
});
