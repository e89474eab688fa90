import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { Feature } from 'geojson';
import type { Basemap, BasemapFeature } from '../domain/schema/basemap';
import type { Place } from '../domain/schema/place';
import { wideRivers } from './wideWater';

/**
 * What is drawn round the city: towns, rivers too narrow for areas, and the names of waters, told
 * apart by their `kind`. The rivers of the Empire have the first rank, and no names.
 */
export function regionFeatures(basemap: Basemap, places: readonly Place[]): Feature[] {
	const { regionTowns, regionRivers, regionNames } = basemap;
	return [
		...regionTowns.map((town) => feature(town, { kind: 'town', isNamed: !hasPlace(town, places) })),
		...regionRivers.map((river) => feature(river, { kind: 'river' })),
		...regionNames.map((name) => feature(name, { kind: 'name' })),
		{
			type: 'Feature',
			properties: { kind: 'river', rank: 1 },
			geometry: { type: 'MultiLineString', coordinates: wideRivers() }
		}
	];
}

/** Whether a place of the gazetteer bears the town's name on the map already. */
function hasPlace({ id, geometry }: BasemapFeature<'regionTowns'>, places: readonly Place[]) {
	const ground = polygon(geometry.coordinates.map((ring) => ring.map((at) => [...at])));
	return places.some(
		(place) => place.id === id || booleanPointInPolygon([...place.position], ground)
	);
}

function feature(
	{ id, geometry, properties }: BasemapFeature<'regionTowns' | 'regionRivers' | 'regionNames'>,
	more: object
): Feature {
	return { type: 'Feature', geometry, properties: { id, ...properties, ...more } };
}
