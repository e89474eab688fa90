import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MANIFEST, parseFiles, parseManifest, REST } from '../lib/offline/manifest';
import { addressOfFile, setsOf } from './fileSets.mjs';
import { printManifest } from './offlineManifest.mjs';

const ADDRESSES = [
	...['/', '/ru', '/404', '/offline', '/favicon.svg', '/data/map/water.json', '/data/network.json'],
	...['/_app/immutable/entry.js', '/tour', '/tour/__data.json', '/ru/tour', '/data/atlas.json'],
	...['/tour/walk', '/tour/walk/text', '/tour/walk/__data.json', '/ru/tour/walk'],
	...['/data/itinerary/walk.json', '/tour/ring', '/lesson/coup', '/ru/lesson/coup'],
	...['/data/itinerary/coup.json', '/event/shot', '/chronicle', '/data/chronicle/en.json']
];

describe('addressOfFile', () => {
	it.each([
		['index.html', '/'],
		['ru.html', '/ru'],
		['event/shot.html', '/event/shot'],
		['ru\\event\\shot.html', '/ru/event/shot'],
		['data/atlas.json', '/data/atlas.json']
	])('%s is asked for at %s', (file, address) => expect(addressOfFile(file)).toBe(address));
});

describe('setsOf', () => {
	it('keeps with a tour its pages in both languages, its data, the list and the atlas', () => {
		expect(setsOf(ADDRESSES)['tour/walk']?.toSorted()).toEqual(
			[
				...['/tour', '/tour/__data.json', '/ru/tour', '/data/atlas.json', '/tour/walk'],
				...['/tour/walk/text', '/tour/walk/__data.json', '/ru/tour/walk'],
				'/data/itinerary/walk.json'
			].toSorted()
		);
	});

	it('leaves nothing out and tells tours from lessons', () => {
		const sets = setsOf(ADDRESSES);
		expect(new Set(Object.values(sets).flat())).toEqual(new Set(ADDRESSES));
		expect(Object.keys(sets)).toEqual(
			expect.arrayContaining(['core', 'tour/walk', 'tour/ring', 'lesson/coup', 'rest'])
		);
		expect(sets.core).not.toContain('/event/shot');
		expect(sets.rest).toEqual(['/event/shot']);
		expect(sets.chronicle).toEqual(['/chronicle', '/data/chronicle/en.json']);
	});

	it('counts what is played in the explorer, without a page of its own, to the core', () => {
		expect(setsOf([...ADDRESSES, '/data/itinerary/loop.json']).core).toContain(
			'/data/itinerary/loop.json'
		);
	});

	it('keeps the kit for kiosks with its page, for whoever keeps the whole site', () => {
		const kit = ['/kiosk/kit', '/kiosk-kit/install.sh', '/kiosk-kit/nginx.conf'];
		expect(setsOf([...ADDRESSES, ...kit]).rest).toEqual(expect.arrayContaining(kit));
	});

	it('keeps nothing that no visitor opens', () => {
		const not = ['/index.html.br', '/service-worker.js', '/sitemap.xml', '/deploy/Caddyfile'];
		expect(
			Object.values(setsOf([...not, '/offline-rest.json', '/_app/version.json'])).flat()
		).toEqual([]);
	});
});

describe('printManifest', () => {
	it('is what the worker reads, with the hash and size of every file', () => {
		const files = new Map(ADDRESSES.map((address) => [address, Buffer.from(`text of ${address}`)]));
		const texts = printManifest(files, 'v1');
		const { version, sets, rest } = parseManifest(texts[MANIFEST.slice(1)]!);
		const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
		expect(version).toBe('v1');
		expect(sets.core['/ru']).toEqual([hashOf('text of /ru'), 11]);
		expect(rest.list).toEqual([hashOf(texts[REST.slice(1)]!), texts[REST.slice(1)]!.length]);
		expect(Object.keys(parseFiles(texts[REST.slice(1)]!))).toHaveLength(rest.files);
	});
});
