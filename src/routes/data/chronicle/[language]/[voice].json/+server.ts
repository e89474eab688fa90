import { json } from '@sveltejs/kit';
import { chronicleInVoice } from '$lib/components/reading/chronicleInVoice';
import { BEST_VOICE } from '$lib/domain/schema/voice';
import type { Language } from '$lib/time/format';
import { READING, readingIn } from '../../../reading';
import type { EntryGenerator, RequestHandler } from './$types';

const LANGUAGES: readonly Language[] = ['en', 'ru'];
const VOICES = READING.atlas.voices.filter(({ id }) => id !== BEST_VOICE);

export const prerender = true;
export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((language) => VOICES.map(({ id }) => ({ language, voice: id })));

export const GET: RequestHandler = ({ params }) => {
	const language = LANGUAGES.find((one) => one === params.language);
	const voice = VOICES.find(({ id }) => id === params.voice);
	if (!language || !voice) return new Response(null, { status: 404 });
	return json(chronicleInVoice(READING, readingIn(voice), language));
};
