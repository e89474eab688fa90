import { error } from '@sveltejs/kit';
import type { CompiledAtlas } from '$lib/domain/compiled';
import { essayPath, type Essay } from '$lib/domain/schema/essay';
import type { PageLoad } from './$types';

/** Text alone: it is written at build and needs no script. */
export const csr = false;

export const load: PageLoad = async ({ data, fetch, params }) => {
	const read = async (path: string): Promise<unknown> => (await fetch(path)).json();
	const atlas = (await read('/data/atlas.json')) as CompiledAtlas;
	const essays = (await read('/data/essays.json')) as Essay[];
	const essay = essays.find((one) => essayPath(one).endsWith(`/${params.essay}`));
	if (!essay) error(404);
	return { ...data, atlas, essay };
};
