import type { CompiledAtlas } from './compiled';

/**
 * So many places at most are features of the map, and so symbols that the map library lays out:
 * beyond some 2,000 that takes longer than a frame, and beyond 32,768 in one tile it refuses. The
 * marks of all others are drawn, too, by our own layer; only touch and names pass them by.
 */
export const MOST_PLACES_ON_MAP = 2000;

/** The rows of the places that are features of the map, ascending: those where most happens first. */
export function foremostPlaces(
	{ placesOnMap }: Pick<CompiledAtlas, 'placesOnMap'>,
	most = MOST_PLACES_ON_MAP
): number[] {
	const shown = placesOnMap.flatMap((on, row) => (on ? [{ row, weight: on.weight }] : []));
	const foremost = shown.toSorted((a, b) => b.weight - a.weight).slice(0, most);
	return foremost.map(({ row }) => row).toSorted((a, b) => a - b);
}
