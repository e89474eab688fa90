/** A server of the built site, as `npm start` and the tests use it. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersOf } from './securityHeaders.mjs';

/** What is answered where there is no page, in the language of the address. */
function notFound(site, pathname) {
	const page = pathname.startsWith('/ru/') ? '/ru/404.html' : '/404.html';
	return existsSync(site + page) ? readFileSync(site + page) : 'Not found';
}

/**
 * A server, not yet listening, of the files of a folder with the headers of the site.
 *
 * @param site the folder, without a slash at its end
 * @param answerFirst may answer a request itself and say so with `true`
 */
export function createSiteServer(site, answerFirst = () => false) {
	const serve = sirv(site, {
		...{ etag: true, gzip: true, brotli: true },
		setHeaders(response, path) {
			for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
		}
	});
	return createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		if (answerFirst(pathname, response)) return;
		// Pages have no slash at the end: their relative addresses would miss by one folder.
		if (pathname.length > 1 && pathname.endsWith('/')) {
			response.writeHead(308, {
				Location: pathname.replace(/\/+$/, '').replace(/^\/*/, '/') + search
			});
			response.end();
			return;
		}
		serve(request, response, () => {
			response.writeHead(404, {
				// Not those of what was asked for: nobody may keep for ever that it is not there.
				...headersOf('/404'),
				'Content-Type': 'text/html; charset=utf-8'
			});
			response.end(notFound(site, pathname));
		});
	});
}
