import { describe, expect, it } from 'vitest';
import { booleanPointInPolygon } from '@turf/turf';
import { verticesOf } from '../../src/lib/domain/checks/extents';
import { SHIPPED } from './atlas';

const { atlas, basemap, extents } = SHIPPED;
/** They stood on a wall that is drawn as a building. */
const ON_WALLS = ['fortress_machine_guns'];

describe('extents', () => {
	it('are many, and of every kind', () => {
		expect(extents.length).toBeGreaterThanOrEqual(25);
		expect(new Set(extents.map(({ kind }) => kind)).size).toBe(5);
	});

	it('stand out of doors, but those on the walls of the fortress', () => {
		const within = extents
			.filter(({ id }) => !ON_WALLS.includes(id))
			.flatMap((extent) => {
				const building = basemap.buildings.find(({ geometry }) =>
					verticesOf(extent).some(([lng, lat]) => booleanPointInPolygon([lng, lat], geometry))
				);
				return building ? [`${extent.id} in ${building.id}`] : [];
			});
		expect(within).toEqual([]);
	});

	it('lie within about a kilometre of a place that they name', () => {
		const places = new Map(atlas.places.map((place) => [place.id, place.position]));
		const remote = atlas.extents.filter(({ position, places: ids }) =>
			ids.every((id) => {
				const [lng = 0, lat = 0] = places.get(id) ?? [];
				return Math.abs(lng - position[0]) > 0.02 || Math.abs(lat - position[1]) > 0.01;
			})
		);
		expect(remote.map(({ id }) => id)).toEqual([]);
	});

	it('last as long as their event, or longer, where they share an hour with it', () => {
		const events = new Map(atlas.events.map((event) => [event.id, event]));
		const apart = atlas.extents.filter(({ event, from, to }) => {
			const told = events.get(event ?? '');
			return told !== undefined && (from > Math.max(told.to, told.from + 1) || to < told.from);
		});
		expect(apart.map(({ id }) => id)).toEqual([]);
	});

	it('belong to an event that an account tells only where that account tells them, too', () => {
		const rivals = new Set(atlas.events.flatMap((e) => (e.account === undefined ? [] : [e.id])));
		const shared = extents.filter(({ account }) => account === undefined);
		expect(shared.filter(({ event }) => rivals.has(event ?? '')).map(({ id }) => id)).toEqual([]);
	});
});
