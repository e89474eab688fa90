import { error } from '@sveltejs/kit';
import { worksheetOf } from '$lib/domain/worksheet';
import { siteOrigin } from '../../../data/siteOrigin';
import { lessonAt, lessonEntries } from '../../lessons';
import { sheetOf } from '../../sheets';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lessonEntries;

/** What pupils get: the page knows no answers, so that none can be found in it. */
export const load: PageServerLoad = ({ params }) => {
	const lesson = lessonAt(params.id);
	if (!lesson) error(404);
	return { sheet: worksheetOf(lesson), map: sheetOf(lesson).map, origin: siteOrigin() };
};
