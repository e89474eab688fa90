import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryCaches } from '../../../tests/fixtures/memoryCaches';
import {
	addressesOf,
	deployment,
	Network,
	PREFIX,
	siteOf
} from '../../../tests/fixtures/memorySite';
import { checkSlice } from './checkSlice';
import { activateSite, installSite } from './installSite';
import { keepSet, removeSet, statusOf } from './keeping';
import type { Site } from './Site';

let caches: MemoryCaches;
let network: Network;
let site: Site;

const ADDRESSES = addressesOf('one');
const NAME = `${PREFIX}one`;
const isKept = (path: string) => caches.paths(NAME).includes(path);

beforeEach(async () => {
	caches = new MemoryCaches();
	network = new Network(await deployment('one'));
	site = siteOf('one', caches, network);
	await installSite(site);
	await activateSite(site);
});

describe('keepSet', () => {
	it('keeps a tour with its data, says so, and forgets it again', async () => {
		const before = (await statusOf(site))['tour/walk'];
		expect(before).toMatchObject({ kept: 0, isWanted: false });
		const after = await keepSet(site, 'tour/walk');
		expect(after).toEqual({ kept: before?.bytes, bytes: before?.bytes, isWanted: true });
		expect(isKept('/data/atlas.json')).toBe(true);
		await removeSet(site, 'tour/walk');
		expect(isKept('/data/atlas.json')).toBe(false);
		expect(isKept('/ru')).toBe(true);
		expect((await statusOf(site))['tour/walk']).toEqual(before);
	});

	it('keeps everything as the whole, and tells its size before its list has come', async () => {
		const { whole } = await statusOf(site);
		const after = await keepSet(site, 'whole');
		expect(after.bytes).toBe(whole?.bytes);
		expect(ADDRESSES.filter((address) => !isKept(address))).toEqual([]);
		await removeSet(site, 'tour/walk');
		expect(isKept('/tour/walk')).toBe(true);
	});

	it('names what went wrong, and counts nothing that is not there', async () => {
		network.isOut = true;
		await expect(keepSet(site, 'tour/walk')).rejects.toMatchObject({ kind: 'network' });
		network.isOut = false;
		caches.troubles.quota = 0;
		await expect(keepSet(site, 'tour/walk')).rejects.toMatchObject({ kind: 'storage' });
		expect((await statusOf(site))['tour/walk']).toMatchObject({ kept: 0, isWanted: false });
	});
});

describe('checkSlice', () => {
	it('makes any damage good while there is a network, whatever it was', async () => {
		await keepSet(site, 'whole');
		const harm = fc.record({
			path: fc.constantFrom(...ADDRESSES),
			how: fc.constantFrom('changed', 'cut', 'gone')
		});
		await fc.assert(
			fc.asyncProperty(fc.uniqueArray(harm, { selector: ({ path }) => path }), async (harms) => {
				for (const { path, how } of harms) {
					if (how === 'gone') await site.current.remove(path);
					else caches.damage(NAME, path, how);
				}
				expect(await checkSlice(site)).toMatchObject({ repaired: harms.length, orphans: 0 });
				expect(await checkSlice(site)).toMatchObject({ repaired: 0 });
			}),
			{ numRuns: 30 }
		);
	});

	it('deletes what belongs to no list, and leaves damage for later while the network is gone', async () => {
		await site.current.keep('/no-such-file', new Response('x'));
		caches.damage(NAME, '/ru');
		network.isOut = true;
		expect(await checkSlice(site)).toMatchObject({ repaired: 0, orphans: 1 });
		network.isOut = false;
		expect(await checkSlice(site)).toMatchObject({ repaired: 1, orphans: 0 });
	});

	it('brings a damaged manifest back', async () => {
		caches.damage(NAME, '/offline-manifest.json');
		const awakened = siteOf('one', caches, network);
		expect(await statusOf(awakened)).toEqual({});
		await checkSlice(awakened);
		expect(Object.keys(await statusOf(awakened))).toEqual(['core', 'tour/walk', 'whole']);
	});
});
