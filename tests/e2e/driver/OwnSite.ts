import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createSiteServer } from '../../../src/deploy/siteServer.mjs';
import { MANIFEST, parseManifest } from '../../../src/lib/offline/manifest';

const BUILD = fileURLToPath(new URL('../../../build', import.meta.url));
const HOST = '127.0.0.1';
const WORKER = '/service-worker.js';
const TYPES = { '.js': 'text/javascript', json: 'application/json' };
const readBuild = (file: string) => readFileSync(`${BUILD}/${file}`, 'utf8');

/**
 * A server of the built site for one test alone, whose cable can be pulled and which can have
 * another version, or lack a file of it.
 */
export class OwnSite {
	readonly #changed = new Map<string, string | undefined>();
	#server: Server;
	#port = 0;

	constructor() {
		this.#server = this.#make();
	}

	get address(): string {
		return `http://${HOST}:${this.#port}`;
	}

	/** Begins to listen: the first time at any free port, then at the same. */
	async plugIn(): Promise<void> {
		this.#server = this.#make();
		await new Promise<void>((resolve) => void this.#server.listen(this.#port, HOST, resolve));
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	/** Ends every connection and takes no more. */
	async unplug(): Promise<void> {
		const closed = new Promise((resolve) => this.#server.close(resolve));
		this.#server.closeAllConnections();
		await closed;
	}

	/**
	 * Serves another version from now on, whose English map names it in a `meta`; of a missing file
	 * it knows nothing.
	 */
	deploy(version: string, missing?: string): void {
		const manifest = parseManifest(readBuild(MANIFEST.slice(1)));
		const html = readBuild('index.html').replace(
			'<meta charset="utf-8" />',
			`$&<meta name="version" content="${version}" />`
		);
		const hash = createHash('sha256').update(html).digest('base64');
		manifest.sets.core['/'] = [hash, Buffer.byteLength(html)];
		const worker = readBuild('service-worker.js').replaceAll(manifest.version, version);
		this.#changed.clear();
		this.#changed.set('/', html);
		this.#changed.set(MANIFEST, JSON.stringify({ ...manifest, version }));
		this.#changed.set(WORKER, worker);
		if (missing !== undefined) this.#changed.set(missing, undefined);
	}

	#make(): Server {
		return createSiteServer(BUILD, (pathname, response) => this.#answer(pathname, response));
	}

	#answer(pathname: string, response: ServerResponse): boolean {
		if (!this.#changed.has(pathname)) return false;
		const text = this.#changed.get(pathname);
		const type = Object.entries(TYPES).find(([end]) => pathname.endsWith(end))?.[1] ?? 'text/html';
		response.writeHead(text === undefined ? 404 : 200, {
			'Content-Type': `${type}; charset=utf-8`,
			'Cache-Control': 'no-cache'
		});
		response.end(text ?? 'Not found');
		return true;
	}
}
