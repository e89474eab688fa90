import { error } from '@sveltejs/kit';
import { readingAtBuild } from '../../data/readingAtBuild';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = async () => {
	const { index } = await readingAtBuild();
	return [...index.event.keys()].map((id) => ({ id }));
};

export const load: PageLoad = async ({ params }) => {
	const reading = await readingAtBuild();
	const event = reading.index.event.get(params.id);
	if (!event) error(404);
	return { event, reading };
};
