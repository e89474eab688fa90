import type { FileEntry } from './manifest';
import { OfflineFault } from './OfflineFault';
import { soundResponse } from './soundResponse';

/** Asks the network for an address of the site. */
export type Fetcher = (address: string, init: { cache: RequestCache }) => Promise<Response>;

/**
 * What the network has at an address, held against its entry. The browser's own cache may answer if
 * the server agrees; where that is not sound, the server is asked once more without it.
 *
 * @throws {OfflineFault} of the network, or that what comes is missing or something else
 */
export async function fetchSound(
	address: string,
	entry: FileEntry,
	fetcher: Fetcher
): Promise<Response> {
	for (const cache of ['no-cache', 'reload'] as const) {
		const sound = await ask(address, entry, () => fetcher(address, { cache }));
		if (sound) return sound;
	}
	throw new OfflineFault('mismatch', address);
}

async function ask(
	address: string,
	entry: FileEntry,
	send: () => Promise<Response>
): Promise<Response | undefined> {
	try {
		return await soundResponse(await send(), entry);
	} catch (cause) {
		throw new OfflineFault('network', address, { cause });
	}
}
