import { error } from '@sveltejs/kit';
import { printTour, tourFile, TOUR_FORMATS, type TourFormat } from '$lib/export/tourFiles';
import type { Language } from '$lib/time/format';
import { COMPILATION } from '../../../compilation';
import { PROVENANCE } from '../../../exported';
import type { EntryGenerator, RequestHandler } from './$types';

const LANGUAGES: readonly Language[] = ['en', 'ru'];
const FILES = COMPILATION.itineraries
	.filter(({ kind }) => kind === 'tour')
	.flatMap((tour) =>
		(Object.keys(TOUR_FORMATS) as TourFormat[]).map((format) => ({
			...{ tour, format },
			file: tourFile(tour, format)
		}))
	);

export const prerender = true;
export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((language) => FILES.map(({ file }) => ({ language, file })));

/** A tour to be taken away. */
export const GET: RequestHandler = ({ params }) => {
	const language = LANGUAGES.find((one) => one === params.language);
	const found = FILES.find(({ file }) => file === params.file);
	if (!language || !found) error(404, `no tour ${params.language}/${params.file}`);
	const { tour, format } = found;
	return new Response(printTour(tour, format, { language, provenance: PROVENANCE }), {
		headers: { 'Content-Type': TOUR_FORMATS[format] }
	});
};
