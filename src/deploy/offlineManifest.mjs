/** What the service worker holds the files of the site against: their sizes and hashes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfFile, isKept, setsOf } from './fileSets.mjs';

/** The files of the rest are many: their list comes only to those who keep the whole site. */
export const MANIFEST = 'offline-manifest.json';
export const REST = 'offline-rest.json';

const entryOf = (bytes) => [createHash('sha256').update(bytes).digest('base64'), bytes.length];

/** Every file of the built site that is kept, by its address. */
export function readSite(site) {
	const files = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => join(one.parentPath, one.name));
	return new Map(
		files
			.map((path) => [addressOfFile(path.slice(site.length + 1)), path])
			.filter(([address]) => isKept(address))
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([address, path]) => [address, readFileSync(path)])
	);
}

/**
 * The texts of both lists. Each file is `[SHA-256 in base64, bytes]`; the first list holds every
 * set but the rest, of which it names the list, its hash and how much it comes to.
 *
 * @param files contents by address
 * @param version the name that SvelteKit gave this build
 */
export function printManifest(files, version) {
	const entries = new Map([...files].map(([address, bytes]) => [address, entryOf(bytes)]));
	const { rest, ...sets } = setsOf([...files.keys()]);
	const listed = (addresses) =>
		Object.fromEntries(addresses.map((address) => [address, entries.get(address)]));
	const restText = JSON.stringify(listed(rest));
	const [hash, size] = entryOf(Buffer.from(restText));
	const manifest = {
		version,
		sets: Object.fromEntries(Object.entries(sets).map(([name, list]) => [name, listed(list)])),
		rest: {
			...{ list: [hash, size], files: rest.length },
			bytes: rest.reduce((sum, address) => sum + entries.get(address)[1], 0)
		}
	};
	return { [MANIFEST]: JSON.stringify(manifest), [REST]: restText };
}
