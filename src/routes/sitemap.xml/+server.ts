import { recordPath } from '$lib/components/reading/recordPath';
import { pageAddress } from '$lib/i18n/language';
import { printSitemap } from '$lib/reading/sitemap';
import { essayPath } from '$lib/domain/schema/essay';
import { lessonPath, tourPath } from '$lib/domain/schema/itinerary';
import { COMPILATION } from '../data/compilation';
import { READING } from '../data/reading';

export const prerender = true;

export function GET(): Response {
	const { atlas, index, origin } = READING;
	const paths = [
		...[
			'/',
			'/chronicle',
			'/night',
			'/tour',
			'/lesson',
			'/place',
			'/person',
			'/force',
			'/kiosk/kit'
		],
		...COMPILATION.itineraries.flatMap((itinerary) =>
			itinerary.kind === 'tour'
				? ['', '/text', '/handout'].map((page) => `${tourPath(itinerary)}${page}`)
				: []
		),
		...COMPILATION.itineraries.flatMap((itinerary) =>
			itinerary.kind === 'lesson'
				? ['', '/text', '/worksheet', '/answers'].map((page) => `${lessonPath(itinerary)}${page}`)
				: []
		),
		...atlas.essays.map(essayPath),
		...[...index.event.keys()].map((id) => recordPath('event', id)),
		...atlas.places.map(({ id }) => recordPath('place', id)),
		...atlas.people.map(({ id }) => recordPath('person', id)),
		...atlas.forces.map(({ id }) => recordPath('force', id))
	];
	const urlIn = (path: string, locale: 'en' | 'ru') => `${origin}${pageAddress(path, locale)}`;
	const pages = paths.map((path) => ({ urls: { en: urlIn(path, 'en'), ru: urlIn(path, 'ru') } }));
	return new Response(printSitemap(pages), { headers: { 'Content-Type': 'application/xml' } });
}
