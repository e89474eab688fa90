/**
 * `npm start`: serves the built site on this machine only. Takes the port asked for (`--port`,
 * 4173), or the next free one, and prints the address.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const HOST = '127.0.0.1';
const TRIES = 100;

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const site = fileURLToPath(new URL('../build', import.meta.url));
if (!existsSync(site)) {
	process.stderr.write('There is no build/ to serve: run `npm run build` first.\n');
	process.exit(1);
}

/** What is answered where there is no page, in the language of the address. */
function notFound(pathname) {
	const page = pathname.startsWith('/ru/') ? '/ru/404.html' : '/404.html';
	return existsSync(site + page) ? readFileSync(site + page) : 'Not found';
}

const serve = sirv(site, {
	...{ etag: true, gzip: true, brotli: true },
	setHeaders(response, path) {
		const isNamedByContent = path.startsWith('/_app/immutable/');
		response.setHeader(
			'Cache-Control',
			isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache'
		);
	}
});
const server = createServer((request, response) => {
	// Pages have no slash at the end: their relative addresses would miss by one folder.
	const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
	if (pathname.length > 1 && pathname.endsWith('/')) {
		response.writeHead(308, {
			Location: pathname.replace(/\/+$/, '').replace(/^\/*/, '/') + search
		});
		response.end();
		return;
	}
	serve(request, response, () => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(notFound(pathname));
	});
});

const first = Number(values.port);
let port = first;
server.on('error', (error) => {
	if (error.code !== 'EADDRINUSE' || port >= first + TRIES) throw error;
	port += 1;
	server.listen(port, HOST);
});
server.on('listening', () => {
	process.stdout.write(`Petrograd 1917 is at http://${HOST}:${port}/ (Ctrl+C ends it)\n`);
});
server.listen(port, HOST);
