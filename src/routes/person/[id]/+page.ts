import { error } from '@sveltejs/kit';
import { readingAtBuild } from '../../data/readingAtBuild';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = async () => {
	const { atlas } = await readingAtBuild();
	return atlas.people.map(({ id }) => ({ id }));
};

export const load: PageLoad = async ({ params }) => {
	const reading = await readingAtBuild();
	const person = reading.index.person.get(params.id);
	if (!person) error(404);
	return { person, reading };
};
