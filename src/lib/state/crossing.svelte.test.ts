import { afterEach, describe, expect, it, vi } from 'vitest';
import { flushSync } from 'svelte';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { servedNetwork } from '../compile/walkingNetwork';
import type { Position } from '../geo/position';
import { Explorer } from './explorer.svelte';

const { atlas, basemap } = smallCompilation();
const A: Position = [30.31, 59.94];
const B: Position = [30.32, 59.95];
const opened = () => {
	const explorer = new Explorer(atlas, 'en', {});
	explorer.crossing.open();
	return explorer;
};

afterEach(() => vi.unstubAllGlobals());

describe('CrossingQuestion', () => {
	it('takes touches of the map for the start, then for the end, then no more', () => {
		const { crossing } = opened();
		expect(crossing.picking).toBe('from');
		expect(crossing.take(A)).toBe(true);
		expect(crossing.picking).toBe('to');
		expect(crossing.take(B)).toBe(true);
		expect(crossing.take(A)).toBe(false);
		expect(crossing.asked).toEqual({ from: A, to: B });
	});

	it('takes no touch while it is put away, and forgets its ends', () => {
		const { crossing } = opened();
		crossing.setEnds({ from: A, to: B });
		crossing.close();
		expect([crossing.take(A), crossing.asked, crossing.ends]).toEqual([false, undefined, {}]);
	});

	it('exchanges its ends, also when one is missing', () => {
		const { crossing } = opened();
		crossing.take(A);
		crossing.swap();
		expect(crossing.ends).toEqual({ to: A });
		expect(crossing.picking).toBe('from');
		crossing.setEnd('from', B);
		crossing.swap();
		expect(crossing.ends).toEqual({ from: A, to: B });
	});

	it('is found again by the address, and put away by one that does not ask', () => {
		const explorer = new Explorer(atlas, 'en', { cross: { from: A, to: B } });
		expect(explorer.crossing.isOpen).toBe(true);
		expect(explorer.params.cross).toEqual({ from: A, to: B });
		explorer.restore({});
		expect(explorer.crossing.isOpen).toBe(false);
		expect(explorer.params.cross).toBeUndefined();
	});

	it('knows the place at an end', () => {
		const { crossing, index } = opened();
		const palace = index.place.get('palace')!;
		crossing.setEnd('from', palace.position);
		expect(crossing.placeAt('from')).toBe(palace);
		expect(crossing.placeAt('to')).toBeUndefined();
	});

	it('answers once the network has come, and anew only when a bridge goes up or down', async () => {
		vi.stubGlobal('fetch', () => Promise.resolve(Response.json(servedNetwork(basemap))));
		const explorer = opened();
		const { crossing, clock } = explorer;
		clock.seek(hour('24-01:00'));
		const [line] = basemap.streets.flatMap(({ geometry }) =>
			geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
		);
		crossing.setEnds({ from: line![0]!, to: line!.at(-1)! });
		expect(crossing.crossing).toBeUndefined();
		await crossing.load('/data/network.json');
		const seen = new Set<unknown>();
		const stop = $effect.root(() => {
			$effect(() => {
				seen.add(crossing.crossing);
			});
			flushSync();
			clock.seek(hour('24-01:30'));
			flushSync();
		});
		stop();
		expect([...seen]).toHaveLength(1);
		expect(crossing.crossing?.kind).toBe('open');
	});

	it('says when the network did not come, and may try again', async () => {
		vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
		const { crossing } = opened();
		await crossing.load('/data/network.json');
		expect(crossing.hasFailed).toBe(true);
		vi.stubGlobal('fetch', () => Promise.resolve(Response.json(servedNetwork(basemap))));
		await crossing.load('/data/network.json');
		expect(crossing.hasFailed).toBe(false);
	});
});
