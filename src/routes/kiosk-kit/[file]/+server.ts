import { error } from '@sveltejs/kit';
import { PRINTED } from '../kitFiles';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [...PRINTED.keys()].map((file) => ({ file }));

/** What of the kit is written at build: the server's files and the checksums. */
export const GET: RequestHandler = ({ params }) => {
	const text = PRINTED.get(params.file);
	if (text === undefined) error(404, `no file ${params.file} in the kit`);
	return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
