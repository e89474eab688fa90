import { bestAccounts, type ToldRecord } from '../domain/accounts';
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

/** Counts what our best estimate tells: what a place is called larger for is the same in every voice. */
function placeWeights({ events, holdings, movements, questions }: Atlas): Map<string, number> {
	const ours = bestAccounts(questions);
	const isOurs = ({ account }: ToldRecord) => account === undefined || ours.has(account);
	const weights = new Map<string, number>();
	const add = (place: string) => weights.set(place, (weights.get(place) ?? 0) + 1);
	for (const event of events.filter(isOurs)) event.places.forEach(add);
	for (const { place } of holdings.filter(isOurs)) add(place);
	for (const { via } of movements.filter(isOurs)) {
		for (const item of via) if (item.kind === 'place') add(item.place);
	}
	return weights;
}
