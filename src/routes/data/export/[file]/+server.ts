import { error } from '@sveltejs/kit';
import { EXPORT_FILES, MEDIA_TYPES } from '$lib/export/exportFiles';
import { printExport } from '$lib/export/printExport';
import { COMPILATION } from '../../compilation';
import { PROVENANCE } from '../../exported';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => EXPORT_FILES.map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const file = EXPORT_FILES.find((name) => name === params.file);
	if (!file) error(404, `no export ${params.file}`);
	return new Response(printExport(file, COMPILATION, PROVENANCE), {
		headers: { 'Content-Type': MEDIA_TYPES[file] }
	});
};
