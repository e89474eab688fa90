import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryCaches } from '../../../tests/fixtures/memoryCaches';
import { deployment, Network, PREFIX, siteOf, startOf } from '../../../tests/fixtures/memorySite';
import { answer, isOwnMatter } from './answer';
import { activateSite, installSite } from './installSite';
import type { Site } from './Site';

let caches: MemoryCaches;
let network: Network;
let site: Site;
let stale: number;

/** Lets everything that was left for after the answer end. */
async function ask(
	address: string,
	{ page, worker, client = 'tab' }: { page?: string; worker?: string; client?: string } = {}
) {
	const work: Promise<unknown>[] = [];
	const response = await answer(
		{
			...{ address, clientId: client, resultingClientId: page ?? worker ?? '' },
			isNavigation: page !== undefined,
			send: () => network.fetch(address),
			after: (one) => void work.push(one),
			onstale: () => void (stale += 1)
		},
		site
	);
	await Promise.allSettled(work);
	return response.type === 'error' ? 'error' : response.text();
}

async function update(version: string) {
	network.deployed = await deployment(version);
	site = siteOf(version, caches, network);
	await installSite(site);
	await activateSite(site);
}

beforeEach(async () => {
	caches = new MemoryCaches();
	network = new Network(await deployment('one'));
	stale = 0;
	await update('one');
	network.asked.length = 0;
});

describe('answer', () => {
	it('gives what is kept without a word to the network', async () => {
		network.isOut = true;
		expect(await ask('/ru', { page: 'tab' })).toBe('one /ru');
		expect(await ask('/data/map/water.json')).toBe('/data/map/water.json');
		expect(network.asked).toEqual([]);
	});

	it('keeps a page that came sound from the network, for when that is gone', async () => {
		expect(await ask('/tour/walk', { page: 'tab' })).toBe('one /tour/walk');
		network.isOut = true;
		expect(await ask('/tour/walk', { page: 'tab' })).toBe('one /tour/walk');
	});

	it('says in the language of the address that a page is not kept', async () => {
		network.isOut = true;
		const based = (path: string) => `<head><base href="/museum${path}" />one ${path}`;
		expect(await ask('/event/shot', { page: 'tab' })).toBe(based('/offline'));
		expect(await ask('/ru/event/shot', { page: 'tab' })).toBe(based('/ru/offline'));
	});

	it('replaces a damaged file from the network before anybody sees it', async () => {
		caches.damage(`${PREFIX}one`, '/ru');
		expect(await ask('/ru', { page: 'tab' })).toBe('one /ru');
		network.isOut = true;
		expect(await ask('/ru', { page: 'tab' })).toBe('one /ru');
	});

	it('shows nothing damaged where the network is gone, but the version before, and all of it', async () => {
		await update('two');
		caches.damage(`${PREFIX}two`, '/', 'cut');
		network.isOut = true;
		expect(await ask('/', { page: 'tab' })).toBe('one /');
		expect(await ask('/offline', { client: 'tab' })).toBe('<head>one /offline');
		expect(await ask('/offline', { client: 'another' })).toBe('<head>two /offline');
	});

	it('never gives a page of the network’s version the data of the one that is kept', async () => {
		network.deployed = await deployment('two');
		expect(await ask('/tour/walk', { page: 'new' })).toBe('two /tour/walk');
		expect(stale).toBe(1);
		expect(await ask('/data/atlas.json', { client: 'new' })).toBe('two /data/atlas.json');
	});

	it('never gives a page that is kept data of the network’s version', async () => {
		network.deployed = await deployment('two');
		expect(await ask('/', { page: 'old' })).toBe('one /');
		expect(await ask('/data/atlas.json', { client: 'old' })).toBe('error');
		expect(stale).toBe(1);
	});

	it('counts the worker that a page starts to the version of that page', async () => {
		network.deployed = await deployment('two');
		await ask('/tour/walk', { page: 'new' });
		await ask('/_app/immutable/kit.js', { client: 'new', worker: 'drawing' });
		expect(await ask('/data/atlas.json', { client: 'drawing' })).toBe('two /data/atlas.json');
		expect(await ask('/data/atlas.json', { client: 'another' })).toBe('error');
	});

	it('remembers whose a page is when the worker has been stopped in between', async () => {
		network.deployed = await deployment('two');
		await ask('/tour/walk', { page: 'new' });
		site = siteOf('one', caches, network);
		expect(await ask('/data/atlas.json', { client: 'new' })).toBe('two /data/atlas.json');
		await site.notes.unpinAllBut(new Set());
		expect(await ask('/data/atlas.json', { client: 'new' })).toBe('error');
	});

	it('gives a page of the version before the parts it may still load, by their names', async () => {
		await update('two');
		network.isOut = true;
		expect(await ask(startOf('one'))).toBe(`one ${startOf('one')}`);
	});

	it('lets a full disk keep nobody from a page', async () => {
		caches.troubles.quota = 0;
		expect(await ask('/event/shot', { page: 'tab' })).toBe('one /event/shot');
		expect(await ask('/tour/walk', { page: 'tab' })).toBe('one /tour/walk');
	});

	it('lets the network answer where the list is damaged', async () => {
		caches.damage(`${PREFIX}one`, '/offline-manifest.json');
		site = siteOf('one', caches, network);
		expect(await ask('/ru', { page: 'tab' })).toBe('one /ru');
		expect(network.asked).toEqual(['/ru']);
	});
});

describe('isOwnMatter', () => {
	it('leaves the lists, the worker and the version to the network', () => {
		const own = [
			'/offline-manifest.json',
			'/offline-rest.json',
			'/service-worker.js',
			'/_app/version.json'
		];
		expect(own.every(isOwnMatter)).toBe(true);
		expect(['/', '/offline', '/_app/immutable/a.js'].some(isOwnMatter)).toBe(false);
	});
});
