import type { CompiledAtlas } from '../domain/compiled';
import { HOLDERS, type Holder } from '../domain/schema/holding';
import { CITY_BBOX, isInside } from '../geo/position';
import { holdingsAt } from '../scene/holdingsAt';
import { placeClass } from '../scene/placeClasses';
import { STORY } from '../scene/story';
import { instant, MINUTES_PER_DAY, type Instant } from '../time/instant';

/** The key places that one holder has at one hour, the most eventful first. */
export interface KeyHolder {
	holder: Holder;
	places: { id: string; isRaised: boolean }[];
}

const HALF_DAY = MINUTES_PER_DAY / 2;

/** The midnights and noons of the story, at which it is told who holds what; both ends included. */
export const HOURS_OF_ACCOUNT: readonly Instant[] = Array.from(
	{ length: (STORY.to - STORY.from) / HALF_DAY + 1 },
	(_, count) => instant(STORY.from + count * HALF_DAY)
);

/**
 * Who holds the key places of the city at `t`: bridges, stations, exchanges, palaces, banks, presses
 * and barracks whose holder is recorded. Holders who have none are left out.
 */
export function keyHoldersAt(atlas: CompiledAtlas, t: Instant): KeyHolder[] {
	const holdings = holdingsAt(atlas, t);
	const keyPlaces = atlas.places
		.map((place, row) => ({ ...place, weight: atlas.placesOnMap[row]?.weight ?? 0 }))
		.filter(({ kind, position }) => placeClass(kind) !== 'others' && isInside(position, CITY_BBOX))
		.toSorted((a, b) => b.weight - a.weight);
	return HOLDERS.map((holder) => ({
		holder,
		places: keyPlaces.flatMap(({ id }) => {
			const holding = holdings.get(id);
			return holding?.holder === holder ? [{ id, isRaised: holding.state === 'raised' }] : [];
		})
	})).filter(({ places }) => places.length > 0);
}
