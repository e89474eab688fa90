import type { Fault } from '../domain/errors';
import type { Place, PlaceKind } from '../domain/schema/place';
import { CITY_BBOX, isInside } from '../geo/position';
import { isInWater, type JoinedWater } from './joinWater';

/** Kinds of place that may stand over water. */
const AFLOAT: ReadonlySet<PlaceKind> = new Set(['ship', 'bridge']);

/** A fault for every place of the city, but ships and bridges, that lies in a river. */
export function checkPlacesOnLand(places: readonly Place[], water: JoinedWater): Fault[] {
	return places
		.filter(({ position, kind }) => !AFLOAT.has(kind) && isInside(position, CITY_BBOX))
		.filter(({ position }) => isInWater(position, water))
		.map(({ id, position }) => ({
			file: 'gazetteer.geojson',
			path: `${id}.geometry.coordinates`,
			value: position,
			message: 'this place lies in the water: move it ashore, or mend the bank'
		}));
}
