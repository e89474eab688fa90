/**
 * `npm start`: serves the built site on this machine only. Takes the port asked for (`--port`,
 * 4173), or the next free one, and prints the address.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createSiteServer } from './deploy/siteServer.mjs';

const HOST = '127.0.0.1';
const TRIES = 100;

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const site = fileURLToPath(new URL('../build', import.meta.url));
if (!existsSync(site)) {
	process.stderr.write('There is no build/ to serve: run `npm run build` first.\n');
	process.exit(1);
}

const server = createSiteServer(site);
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
