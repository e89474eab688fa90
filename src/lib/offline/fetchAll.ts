import { fetchSound, type Fetcher } from './fetchSound';
import { inTurns } from './inTurns';
import type { KeptVersion } from './KeptVersion';
import type { Files } from './manifest';

/** As many as a browser asks of one server at once. */
const AT_ONCE = 6;

/**
 * Keeps some files: what is kept already stays, what another version has alike is copied from
 * there, and only the rest is fetched.
 *
 * @throws {OfflineFault} at the first that cannot be had
 */
export async function fetchAll(
	files: Files,
	into: KeptVersion,
	{ others, fetcher }: { others: readonly KeptVersion[]; fetcher: Fetcher }
): Promise<void> {
	await inTurns(Object.entries(files), AT_ONCE, async ([address, entry]) => {
		if (await into.copyLike(address, entry)) return;
		for (const other of others) {
			const copy = await other.copyLike(address, entry);
			if (copy) return into.keep(address, copy);
		}
		await into.keep(address, await fetchSound(address, entry, fetcher));
	});
}
