import type { CompiledAtlas } from '$lib/domain/compiled';
import type { PageLoad } from './$types';

/** The atlas; at build it is written into the page, so that the chronicle needs no request. */
export const load: PageLoad = async ({ fetch }) => {
	const response = await fetch('/data/atlas.json');
	return { atlas: (await response.json()) as CompiledAtlas };
};
