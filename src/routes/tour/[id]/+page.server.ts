import { error } from '@sveltejs/kit';
import { itinerarySlug } from '$lib/domain/schema/itinerary';
import { COMPILATION } from '../../data/compilation';
import { siteOrigin } from '../../data/siteOrigin';
import type { EntryGenerator, PageServerLoad } from './$types';

const slugs = COMPILATION.itineraries
	.filter(({ kind }) => kind === 'tour')
	.map((tour) => itinerarySlug(tour));

export const entries: EntryGenerator = () => slugs.map((id) => ({ id }));

/** Where the site will stand. */
export const load: PageServerLoad = ({ params }) => {
	if (!slugs.includes(params.id)) error(404);
	return { origin: siteOrigin() };
};
