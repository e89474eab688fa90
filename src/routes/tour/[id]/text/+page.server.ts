import { error } from '@sveltejs/kit';
import { itinerarySlug } from '$lib/domain/schema/itinerary';
import { COMPILATION } from '../../../data/compilation';
import { siteOrigin } from '../../../data/siteOrigin';
import type { EntryGenerator, PageServerLoad } from './$types';

const tours = COMPILATION.itineraries.filter(({ kind }) => kind === 'tour');

export const entries: EntryGenerator = () => tours.map((tour) => ({ id: itinerarySlug(tour) }));

/** A tour as text. */
export const load: PageServerLoad = ({ params }) => {
	const itinerary = tours.find((tour) => itinerarySlug(tour) === params.id);
	if (!itinerary) error(404);
	return { itinerary, origin: siteOrigin() };
};
