import { json } from '@sveltejs/kit';
import { chronicleData } from '$lib/components/reading/chronicleData';
import type { Language } from '$lib/time/format';
import { READING } from '../../reading';
import type { EntryGenerator, RequestHandler } from './$types';

const LANGUAGES: readonly Language[] = ['en', 'ru'];

export const prerender = true;
export const entries: EntryGenerator = () => LANGUAGES.map((language) => ({ language }));

export const GET: RequestHandler = ({ params }) => {
	const language = LANGUAGES.find((one) => one === params.language);
	if (!language) return new Response(null, { status: 404 });
	return json(chronicleData(READING, language));
};
