import { json } from '@sveltejs/kit';
import { EXPORT_FILES, type ExportList } from '$lib/export/exportFiles';
import { printExport } from '$lib/export/printExport';
import { COMPILATION } from '../compilation';
import { PROVENANCE } from '../exported';

export const prerender = true;

/** The version of the data and what can be taken away: asked for when somebody wants to. */
export function GET(): Response {
	const list: ExportList = {
		version: PROVENANCE.version,
		files: EXPORT_FILES.map((name) => ({
			name,
			bytes: new TextEncoder().encode(printExport(name, COMPILATION, PROVENANCE)).length
		}))
	};
	return json(list);
}
