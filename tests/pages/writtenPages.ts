import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('../../build', import.meta.url));

/** The addresses of all pages of the built site, in order: `/ru/place/smolny`. */
export function writtenPages(): string[] {
	return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
		.map((path) => `/${path.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith('.html'))
		.map((path) => path.replace(/(\/index)?\.html$/, '') || '/')
		.sort();
}
