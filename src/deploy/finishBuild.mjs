/**
 * The last step of `npm run build`: writes into `build/` what can only be told from its finished
 * files, the lists for the service worker and the headers for whoever serves the site.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { printManifest, readSite } from './offlineManifest.mjs';
import { printCaddy, printHeadersFile, printNginx } from './printHeaders.mjs';

const SITE = fileURLToPath(new URL('../../build', import.meta.url));

/** `/`, `/event`, `/ru/event`: what stands at the top of the site and of its Russian half. */
function sectionsOf(addresses) {
	const tops = addresses
		.filter((address) => !/\.\w+$/.test(address))
		.map((address) =>
			address
				.split('/')
				.slice(0, address.startsWith('/ru/') ? 3 : 2)
				.join('/')
		)
		.filter((top) => !['/embed', '/ru/embed', '/_app', '/data'].includes(top));
	return [...new Set(tops.map((top) => top || '/'))];
}

const { version } = JSON.parse(readFileSync(join(SITE, '_app/version.json'), 'utf8'));
const files = readSite(SITE);
for (const [name, text] of Object.entries(printManifest(files, version))) {
	writeFileSync(join(SITE, name), text);
	writeFileSync(join(SITE, `${name}.br`), brotliCompressSync(text));
	writeFileSync(join(SITE, `${name}.gz`), gzipSync(text));
}
mkdirSync(join(SITE, 'deploy'), { recursive: true });
writeFileSync(join(SITE, 'deploy/nginx.conf'), printNginx());
writeFileSync(join(SITE, 'deploy/Caddyfile'), printCaddy());
writeFileSync(join(SITE, '_headers'), printHeadersFile(sectionsOf([...files.keys()])));
