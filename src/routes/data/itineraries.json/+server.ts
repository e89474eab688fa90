import { json } from '@sveltejs/kit';
import { itineraryHead } from '$lib/compile/itineraries';
import { COMPILATION } from '../compilation';

export const prerender = true;

/** What lists of itineraries say of each. */
export function GET(): Response {
	return json(COMPILATION.itineraries.map(itineraryHead));
}
