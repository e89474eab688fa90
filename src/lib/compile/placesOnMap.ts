import type { Atlas } from '../domain/atlas';
import type { PlaceOnMap } from '../domain/compiled';
import type { Place } from '../domain/schema/place';
import { sheetOf } from './sheetOf';

/** A berth gives way to other names: the ships on it bear their own. */
const MOST_WEIGHT: Partial<Record<Place['kind'], number>> = { ship: 4 };

/** On which map each place is, and how much happens there; row by row. */
export function placesOnMap(atlas: Atlas): (PlaceOnMap | null)[] {
	const weights = placeWeights(atlas);
	return atlas.places.map((place) => {
		const sheet = sheetOf(place);
		const weight = Math.min(weights.get(place.id) ?? 0, MOST_WEIGHT[place.kind] ?? Infinity);
		return sheet ? { sheet, weight } : null;
	});
}

function placeWeights({ events, holdings, movements }: Atlas): Map<string, number> {
	const weights = new Map<string, number>();
	const add = (place: string) => weights.set(place, (weights.get(place) ?? 0) + 1);
	for (const event of events) event.places.forEach(add);
	for (const { place } of holdings) add(place);
	for (const { via } of movements) {
		for (const item of via) if (item.kind === 'place') add(item.place);
	}
	return weights;
}
