import type { ChronicleData } from '$lib/components/reading/chronicleData';
import { pageLanguage } from '$lib/i18n/language';
import type { PageLoad } from './$types';

/** What the page tells, in its language; at build it is written into the page. */
export const load: PageLoad = async ({ fetch }) => {
	const response = await fetch(`/data/chronicle/${pageLanguage()}.json`);
	return (await response.json()) as ChronicleData;
};
