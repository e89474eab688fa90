import { fetchAll } from './fetchAll';
import { fetchSound } from './fetchSound';
import { filesOf, MANIFEST, parseFiles, parseManifest, REST, WHOLE } from './manifest';
import type { Files, Manifest } from './manifest';
import { kindOf, OfflineFault } from './OfflineFault';
import type { Site } from './Site';

/**
 * Keeps the worker's version: its core, and whatever sets the visitor has asked for before. It
 * counts only when every file of them has come and matches its hash; the manifest is written last,
 * and says so. What came of a version that did not succeed is used when it is tried again, unless
 * it is room that was wanting.
 *
 * @throws {OfflineFault} where a file is missing or wrong, or the network or the storage fails
 */
export async function installSite(site: Site): Promise<void> {
	const { current, notes } = site;
	const [text, manifest] = await fetchManifest(site);
	const { wanted, versions } = await notes.read();
	const others = versions.filter((one) => one !== current.version).map((one) => site.kept(one));
	try {
		const rest = wanted.includes(WHOLE) ? await fetchRest(site, manifest) : undefined;
		const files = filesOf(manifest, rest, ['core', ...wanted]);
		await fetchAll(files, current, { others, fetcher: site.fetcher });
		await current.keep(MANIFEST, new Response(text));
	} catch (error) {
		if (kindOf(error) === 'storage') await current.destroy();
		throw error;
	}
}

/**
 * Takes the worker's version into use: the one before is kept, all older ones go.
 *
 * @returns whether it is the first on this device
 */
export async function activateSite(site: Site): Promise<boolean> {
	const { current, notes } = site;
	const { versions } = await notes.read();
	const [before] = versions.filter((one) => one !== current.version);
	const kept = before === undefined ? [current.version] : [current.version, before];
	await notes.change({ versions: kept, cursor: 0 });
	await site.deleteOrphans(kept);
	return before === undefined;
}

/** The list of the rest, fetched and kept where it is not yet. */
export async function fetchRest(site: Site, { rest }: Manifest): Promise<Files> {
	const kept = await site.current.copyLike(REST, rest.list);
	const response = kept ?? (await fetchSound(REST, rest.list, site.fetcher));
	const text = await response.text();
	if (!kept) await site.current.keep(REST, new Response(text));
	return parseFiles(text);
}

/** The manifest that the server has, which must be that of the worker's own build. */
export async function fetchManifest({ current, fetcher }: Site): Promise<[string, Manifest]> {
	try {
		const response = await fetcher(MANIFEST, { cache: 'no-store' });
		const text = await response.text();
		const manifest = parseManifest(text);
		if (response.ok && manifest.version === current.version) return [text, manifest];
	} catch (cause) {
		throw new OfflineFault('network', MANIFEST, { cause });
	}
	throw new OfflineFault('mismatch', MANIFEST);
}
