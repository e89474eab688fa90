import { error } from '@sveltejs/kit';
import { siteOrigin } from '../../data/siteOrigin';
import { lessonAt, lessonEntries, VOICES } from '../lessons';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lessonEntries;

/** The lesson, with the voices that can tell its map. */
export const load: PageServerLoad = ({ params }) => {
	const lesson = lessonAt(params.id);
	if (!lesson) error(404);
	return { lesson, voices: VOICES, origin: siteOrigin() };
};
