import { describe, expect, it } from 'vitest';
import { booleanPointInPolygon, lineString, pointToLineDistance } from '@turf/turf';
import { CITY_BBOX, isInside } from '../../src/lib/geo/position';
import { SHIPPED } from './atlas';

const { atlas, basemap } = SHIPPED;
const inCity = atlas.places.filter(({ position }) => isInside(position, CITY_BBOX));
const AFLOAT = ['ship', 'bridge', 'naval_base'];

/** Every stretch on which one can go on land. */
const streets = [...basemap.streets, ...basemap.bridges].flatMap(({ geometry }) =>
	(geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).map((line) =>
		lineString(line.map(([lng, lat]) => [lng, lat]))
	)
);

describe('places', () => {
	it('lie ashore, but ships and bridges', () => {
		const wet = inCity
			.filter(({ kind }) => !AFLOAT.includes(kind))
			.flatMap(({ id, position }) => {
				const body = basemap.water.find(({ geometry }) =>
					booleanPointInPolygon([...position], {
						type: 'Polygon',
						coordinates: geometry.coordinates.map((ring) => ring.map(([x, y]) => [x, y]))
					})
				);
				return body ? [`${id} in ${body.id}`] : [];
			});
		expect(wet).toEqual([]);
	});

	it('lie within 100 m of a street or bridge, but ships', () => {
		const remote = inCity
			.filter(({ kind }) => kind !== 'ship' && kind !== 'naval_base')
			.map(({ id, position: [lng, lat] }) => ({
				id,
				metres: Math.min(...streets.map((line) => pointToLineDistance([lng, lat], line) * 1000))
			}))
			.filter(({ metres }) => metres > 100);
		expect(remote.map(({ id, metres }) => `${id} ${Math.round(metres)} m`)).toEqual([]);
	});

	it('stand apart: no two of them on one spot', () => {
		const spots = inCity.map(({ position }) => position.join(','));
		const shared = inCity.filter((_, row) => spots.indexOf(spots[row]!) !== row);
		expect(shared.map(({ id }) => id)).toEqual([]);
	});

	it('all have a Russian name in the spelling of 1917', () => {
		// No word ended in a hard consonant without ъ before the reform.
		const modern = atlas.places.filter(({ name }) =>
			/[бвгджзклмнпрстфхцчшщ](?=$|[\s,.()«»-])/.test(name.ru.replace(/\p{L}+\./gu, ''))
		);
		expect(modern.map(({ id, name }) => `${id}: ${name.ru}`)).toEqual([]);
	});
});
