import { fetchAll } from './fetchAll';
import { fetchRest } from './installSite';
import { bytesOf, filesOf, WHOLE, type Files } from './manifest';
import { OfflineFault } from './OfflineFault';
import type { Site } from './Site';

/** Of a set: how much of it is kept, how much it comes to, and whether the visitor asked for it. */
export interface SetStatus {
	kept: number;
	bytes: number;
	isWanted: boolean;
}

/** As many files as are fetched for one message: no event of a worker may last for long. */
const SLICE = 60;

/**
 * Keeps the next files of a set and tells how far that has got; asked again until all is kept, it
 * goes on where it stopped, whatever happened in between. Only then the set counts as wanted, and
 * comes along with every later version.
 *
 * @throws {OfflineFault} where a file cannot be had or kept
 */
export async function keepSet(site: Site, name: string): Promise<SetStatus> {
	const files = await filesOfSet(site, name);
	const { current, fetcher, notes } = site;
	const kept = await current.addresses();
	const missing = Object.entries(files).filter(([address]) => !kept.has(address));
	const slice = missing.slice(0, SLICE);
	const previous = await site.previous();
	const others = previous ? [previous] : [];
	await fetchAll(Object.fromEntries(slice), current, { others, fetcher });
	const left = bytesOf(Object.fromEntries(missing.slice(SLICE)));
	const bytes = bytesOf(files);
	const { wanted } = await notes.read();
	const isWanted = left === 0 || wanted.includes(name);
	if (left === 0 && !wanted.includes(name)) await notes.change({ wanted: [...wanted, name] });
	return { kept: bytes - left, bytes, isWanted };
}

/** Forgets a set: its files go, save those that the core or another wanted set has too. */
export async function removeSet(site: Site, name: string): Promise<void> {
	const { current, notes } = site;
	const { wanted } = await notes.read();
	const left = wanted.filter((one) => one !== name);
	await notes.change({ wanted: left });
	const manifest = await current.manifest();
	if (!manifest) return;
	const needed = filesOf(manifest, await current.rest(), ['core', ...left]);
	for (const address of await current.addresses()) {
		if (!(address in needed)) await current.remove(address);
	}
}

/** Every set by its name, with the whole among them. */
export async function statusOf(site: Site): Promise<Record<string, SetStatus>> {
	const { current, notes } = site;
	const manifest = await current.manifest();
	if (!manifest) return {};
	const { wanted } = await notes.read();
	const kept = await current.addresses();
	const rest = await current.rest();
	const statuses = [...Object.keys(manifest.sets), WHOLE].map((name) => {
		const files = filesOf(manifest, rest, [name]);
		const here = Object.entries(files).filter(([address]) => kept.has(address));
		const unlisted = name === WHOLE && !rest ? manifest.rest.bytes : 0;
		const status = {
			kept: bytesOf(Object.fromEntries(here)),
			bytes: bytesOf(files) + unlisted,
			isWanted: wanted.includes(name)
		};
		return [name, status] as const;
	});
	return Object.fromEntries(statuses);
}

async function filesOfSet(site: Site, name: string): Promise<Files> {
	const manifest = await site.current.manifest();
	if (!manifest) throw new OfflineFault('mismatch', name);
	const rest = name === WHOLE ? await fetchRest(site, manifest) : undefined;
	return filesOf(manifest, rest, [name]);
}
