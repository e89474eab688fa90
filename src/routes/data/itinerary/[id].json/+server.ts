import { error, json } from '@sveltejs/kit';
import { itinerarySlug } from '$lib/domain/schema/itinerary';
import { COMPILATION } from '../../compilation';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	COMPILATION.itineraries.map((itinerary) => ({ id: itinerarySlug(itinerary) }));

/** One itinerary with its ways and all that its pages name. */
export const GET: RequestHandler = ({ params }) => {
	const itinerary = COMPILATION.itineraries.find((one) => itinerarySlug(one) === params.id);
	if (!itinerary) error(404);
	return json(itinerary);
};
