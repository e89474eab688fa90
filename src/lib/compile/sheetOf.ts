import type { Sheet } from '../domain/compiled';
import type { Place } from '../domain/schema/place';
import { CITY_BBOX, EMPIRE_BBOX, isInside, SURROUNDINGS_BBOX } from '../geo/position';

/** What is known no better than this is the city as a whole, not a place on its map. */
const LOCATED_METRES = 1500;
/** What is known no better than this is a whole country or a front. */
const TOWN_METRES = 5000;

/** The map on which a place is shown, if on any. */
export function sheetOf({ position, accuracyMetres }: Place): Sheet | undefined {
	if (accuracyMetres > TOWN_METRES || !isInside(position, EMPIRE_BBOX)) return undefined;
	if (isInside(position, CITY_BBOX)) return accuracyMetres > LOCATED_METRES ? 'capital' : 'city';
	return isInside(position, SURROUNDINGS_BBOX) ? 'surroundings' : 'empire';
}
