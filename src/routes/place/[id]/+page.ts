import { error } from '@sveltejs/kit';
import { readingAtBuild } from '../../data/readingAtBuild';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = async () => {
	const { atlas } = await readingAtBuild();
	return atlas.places.map(({ id }) => ({ id }));
};

export const load: PageLoad = async ({ params }) => {
	const reading = await readingAtBuild();
	const place = reading.index.place.get(params.id);
	if (!place) error(404);
	return { place, reading };
};
