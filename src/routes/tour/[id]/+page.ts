import type { CompiledItinerary } from '$lib/domain/compiledItinerary';
import type { PageLoad } from './$types';

/** The tour, with all that its page names; the atlas comes after, for the map alone. */
export const load: PageLoad = async ({ fetch, params, data }) => {
	const response = await fetch(`/data/itinerary/${params.id}.json`);
	return { ...data, itinerary: (await response.json()) as CompiledItinerary };
};
