import type { CompiledAtlas } from '$lib/domain/compiled';
import type { PageLoad } from './$types';

/** Text alone: it is written at build and needs no script. */
export const csr = false;

export const load: PageLoad = async ({ fetch }) => {
	const response = await fetch('/data/atlas.json');
	return { atlas: (await response.json()) as CompiledAtlas };
};
