import { error } from '@sveltejs/kit';
import { tourPlan } from '$lib/compile/tourPlan';
import { itinerarySlug } from '$lib/domain/schema/itinerary';
import { pageLanguage } from '$lib/i18n/language';
import { COMPILATION } from '../../../data/compilation';
import { siteOrigin } from '../../../data/siteOrigin';
import type { EntryGenerator, PageServerLoad } from './$types';

const tours = COMPILATION.itineraries.filter(({ kind }) => kind === 'tour');

export const entries: EntryGenerator = () => tours.map((tour) => ({ id: itinerarySlug(tour) }));

/** A tour and its plan, for paper: the lines of its ways are in the plan already. */
export const load: PageServerLoad = ({ params }) => {
	const tour = tours.find((one) => itinerarySlug(one) === params.id);
	if (!tour) error(404);
	const itinerary = { ...tour, legs: tour.legs.map((leg) => ({ ...leg, line: [] })) };
	return { itinerary, plan: tourPlan(COMPILATION, tour, pageLanguage()), origin: siteOrigin() };
};
