import { describe, expect, it } from 'vitest';
import { foremostPlaces } from './foremostPlaces';

const city = (weight: number) => ({ sheet: 'city', weight }) as const;

describe('foremostPlaces', () => {
	it('gives the rows of all places on the map where they are few', () => {
		expect(foremostPlaces({ placesOnMap: [city(1), null, city(0)] })).toEqual([0, 2]);
	});

	it('keeps those where most happens, in the order of the gazetteer, the first of equals', () => {
		const placesOnMap = [city(1), city(5), null, city(9), city(1), city(1)];
		expect(foremostPlaces({ placesOnMap }, 3)).toEqual([0, 1, 3]);
	});
});
