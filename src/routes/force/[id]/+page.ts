import { error } from '@sveltejs/kit';
import { readingAtBuild } from '../../data/readingAtBuild';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = async () => {
	const { atlas } = await readingAtBuild();
	return atlas.forces.map(({ id }) => ({ id }));
};

export const load: PageLoad = async ({ params }) => {
	const reading = await readingAtBuild();
	const force = reading.index.force.get(params.id);
	if (!force) error(404);
	return { force, reading };
};
