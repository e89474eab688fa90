/** The servers that the build writes files for, as they are installed on this machine. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printCaddy, printNginx } from '../../src/deploy/printHeaders.mjs';
import { createSiteServer } from '../../src/deploy/siteServer.mjs';

const PATIENCE_MS = 10_000;

/** @typedef {{ name: string, origin: string, end: () => void }} Running */

/** A port that nobody has. */
async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address();
	server.close();
	return port;
}

/** Debian's own settings around ours, without its log and its process number. */
function nginxSettings(folder, site, port) {
	const ours = join(folder, 'site.conf');
	writeFileSync(ours, printNginx({ listen: `127.0.0.1:${port}`, root: site }));
	const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${join(folder, name)};`
	);
	return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${join(folder, 'pid')};
error_log stderr warn;
events {}
http {
	include /etc/nginx/mime.types;
	default_type application/octet-stream;
	access_log off;
	${bodies.join('\n\t')}
	include ${ours};
}
`;
}

const KINDS = {
	nginx(folder, site, port) {
		const file = join(folder, 'nginx.conf');
		writeFileSync(file, nginxSettings(folder, site, port));
		return ['-e', 'stderr', '-c', file];
	},
	caddy(folder, site, port) {
		const file = join(folder, 'Caddyfile');
		const listen = `http://127.0.0.1:${port}`;
		writeFileSync(file, `{\n\tadmin off\n}\n${printCaddy({ listen, root: site })}`);
		return ['run', '--adapter', 'caddyfile', '--config', file];
	}
};

/** Which of the servers are not installed. */
export function missingServers() {
	return Object.keys(KINDS).filter((name) => spawnSync(name, ['-v']).error !== undefined);
}

/** When something answers there. */
async function answers(origin, child) {
	const until = performance.now() + PATIENCE_MS;
	while (child.exitCode === null && performance.now() < until) {
		const response = await fetch(origin).catch(() => undefined);
		if (response) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`it does not answer at ${origin}`);
}

/**
 * Starts one of them on a folder.
 *
 * @returns {Promise<Running>}
 */
export async function startServer(name, site) {
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), `petrograd-${name}-`));
	const parameters = KINDS[name](folder, site, port);
	const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
	const child = spawn(name, parameters, { env, stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	child.stderr.on('data', (bytes) => {
		said += bytes;
	});
	const origin = `http://127.0.0.1:${port}`;
	await answers(origin, child).catch((error) => {
		child.kill();
		throw new Error(`${name}: ${error.message}\n${said}`);
	});
	return { name, origin, end: () => child.kill() };
}

/**
 * Starts our own, for comparison.
 *
 * @returns {Promise<Running>}
 */
export async function startOwn(site) {
	const server = createSiteServer(site).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const origin = `http://127.0.0.1:${server.address().port}`;
	return { name: 'npm start', origin, end: () => server.closeAllConnections() ?? server.close() };
}
