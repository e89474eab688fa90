import { siteOrigin } from '../data/siteOrigin';
import { LESSONS } from './lessons';
import type { PageServerLoad } from './$types';

/** What the list says of each lesson. */
export const load: PageServerLoad = () => ({
	origin: siteOrigin(),
	lessons: LESSONS.map(({ id, title, summary, question, minutes, ages, stops }) => ({
		...{ id, title, summary, question, minutes, ages },
		steps: stops.length
	}))
});
