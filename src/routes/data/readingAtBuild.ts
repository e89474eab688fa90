import type { Reading } from '$lib/components/reading/reading';

/**
 * What the pages of single records are written from. They are text alone, written at build and
 * without script: nothing of this is in what browsers load, and no page has a data file beside it.
 * @throws {Error} in a browser, where no such page runs.
 */
export async function readingAtBuild(): Promise<Reading> {
	if (!import.meta.env.SSR) throw new Error('pages of single records are written at build');
	const { READING } = await import('./reading');
	return READING;
}
