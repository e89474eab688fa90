import { fetchSound } from './fetchSound';
import { fetchManifest, fetchRest } from './installSite';
import { filesOf, MANIFEST, WHOLE, type FileEntry } from './manifest';
import type { Site } from './Site';

/** As many files as are read for one message: a few milliseconds each. */
const SLICE = 40;

/** What a check found: files held against their hashes, and how many were replaced or deleted. */
export interface Checked {
	read: number;
	repaired: number;
	orphans: number;
}

/**
 * Goes on with the rolling check: holds the next files against their hashes, replaces what is
 * damaged or missing from the network (where that is silent, at the next round), and deletes what
 * belongs to no list. The lists themselves are replaced first.
 */
export async function checkSlice(site: Site): Promise<Checked> {
	const { current, notes } = site;
	const { wanted, cursor } = await notes.read();
	const manifest = (await current.manifest()) ?? (await repairManifest(site));
	const rest = wanted.includes(WHOLE) ? await fetchRest(site, manifest) : await current.rest();
	const known = filesOf(manifest, rest, [WHOLE]);
	const kept = await current.addresses();
	const orphans = [...kept].filter((address) => !(address in known));
	for (const address of orphans) await current.remove(address);
	const needed = filesOf(manifest, rest, ['core', ...wanted]);
	const all = Object.entries(known)
		.filter(([address]) => address in needed || kept.has(address))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	const slice = all.slice(cursor, cursor + SLICE);
	const outcomes: Outcome[] = [];
	for (const file of slice) outcomes.push(await repair(site, file));
	const repaired = outcomes.filter((outcome) => outcome === 'repaired').length;
	const isRound = cursor + SLICE >= all.length;
	await notes.change({ cursor: isRound ? 0 : cursor + SLICE });
	return { read: slice.length, repaired, orphans: orphans.length };
}

type Outcome = 'sound' | 'repaired' | 'failed';

/** A file that cannot be replaced now must not keep the check from the others. */
async function repair(site: Site, [address, entry]: [string, FileEntry]): Promise<Outcome> {
	if (await site.current.copyLike(address, entry)) return 'sound';
	try {
		await site.current.keep(address, await fetchSound(address, entry, site.fetcher));
		return 'repaired';
	} catch {
		return 'failed';
	}
}

async function repairManifest(site: Site) {
	const [text, manifest] = await fetchManifest(site);
	await site.current.keep(MANIFEST, new Response(text));
	return manifest;
}
