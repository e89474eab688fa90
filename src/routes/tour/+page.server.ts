import { itineraryHead } from '$lib/compile/itineraries';
import { COMPILATION } from '../data/compilation';
import { siteOrigin } from '../data/siteOrigin';
import type { PageServerLoad } from './$types';

/** The tours that there are. */
export const load: PageServerLoad = () => ({
	origin: siteOrigin(),
	tours: COMPILATION.itineraries.filter(({ kind }) => kind === 'tour').map(itineraryHead)
});
