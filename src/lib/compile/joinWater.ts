import { booleanPointInPolygon, featureCollection, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { BasemapFeature } from '../domain/schema/basemap';

/** All the waters as one area without seams, its shores the banks. */
export type JoinedWater = Feature<Polygon | MultiPolygon>;

/** Joins overlapping water bodies into one area. Empty where there are none. */
export function joinWater(bodies: readonly BasemapFeature<'water'>[]): JoinedWater {
	const areas = bodies.map(({ geometry }) =>
		polygon(geometry.coordinates.map((ring) => ring.map(([lng, lat]) => [lng, lat])))
	);
	const [first, second] = areas;
	if (!first)
		return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: [] } };
	if (!second) return first;
	const joined = union(featureCollection(areas));
	if (!joined) throw new RangeError('the union of the waters is empty');
	return joined;
}

/** Whether a position lies in the water. */
export function isInWater(position: readonly [number, number], water: JoinedWater): boolean {
	return booleanPointInPolygon([position[0], position[1]], water);
}
