import type { CompiledItinerary } from '$lib/domain/compiledItinerary';
import type { PageLoad } from './$types';

/** The loop; the atlas comes after, for the map. */
export const load: PageLoad = async ({ fetch, data }) => {
	const response = await fetch('/data/itinerary/night-in-ninety-seconds.json');
	return { ...data, itinerary: (await response.json()) as CompiledItinerary };
};
