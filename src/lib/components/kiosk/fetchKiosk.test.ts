import { afterEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../state/kioskSettings';
import { fetchLoops } from './fetchKiosk';

const ANSWERS: Readonly<Record<string, string>> = {
	'/good': '{"kind":"attract"}',
	'/page': '<!doctype html>',
	'/nothing': 'null',
	'/walk': '{"kind":"tour"}',
	'/night-in-ninety-seconds': '{"kind":"attract","id":"usual"}'
};

afterEach(() => vi.unstubAllGlobals());

async function loops(...itineraries: string[]) {
	vi.stubGlobal('fetch', (path: string) => Promise.resolve(new Response(ANSWERS[path])));
	const settings = { ...DEFAULT_SETTINGS, itineraries };
	const { itineraries: found, read } = await fetchLoops(
		{ settings, faults: [] },
		(slug) => `/${slug}`
	);
	return { found, named: read.faults.map(({ value }) => value) };
}

it('leaves out what is no loop, even a page in its place, and names it', async () => {
	const { found, named } = await loops('page', 'good', 'nothing', 'walk');
	expect(found).toEqual([{ kind: 'attract' }]);
	expect(named).toEqual(['page', 'nothing', 'walk']);
});

it('plays the usual loop where none is left', async () => {
	expect((await loops('page')).found).toEqual([{ kind: 'attract', id: 'usual' }]);
});
