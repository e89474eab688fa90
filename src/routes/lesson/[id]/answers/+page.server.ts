import { error } from '@sveltejs/kit';
import { siteOrigin } from '../../../data/siteOrigin';
import { lessonAt, lessonEntries } from '../../lessons';
import { sheetOf } from '../../sheets';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lessonEntries;

/** What the teacher keeps. */
export const load: PageServerLoad = ({ params }) => {
	const lesson = lessonAt(params.id);
	if (!lesson) error(404);
	return { lesson, ...sheetOf(lesson), origin: siteOrigin() };
};
