import { describe, expect, it } from 'vitest';
import { flushSync } from 'svelte';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import type { CompiledAtlas } from '../domain/compiled';
import type { Position } from '../geo/position';
import { sceneAt, type Scene } from '../scene/sceneAt';
import { BEST_ESTIMATE } from '../scene/voice';
import type { Instant } from '../time/instant';
import type { Camera } from './camera';
import { Director, LEAST_PAUSE_MS } from './director.svelte';

const { atlas: small } = smallCompilation();
const [holding] = small.holdings;
const palace = small.places.find(({ id }) => id === 'palace')!;
const NOON = hour('25-12:00');
const EVENING = hour('25-20:00');
/** Nothing happens but that the palace changes hands at noon and again in the evening. */
const atlas: CompiledAtlas = {
	...small,
	...{ events: [], trajectories: [] },
	holdings: [NOON, EVENING].map((from) => ({ ...holding!, place: 'palace', from, to: null })),
	chapters: [
		{ ...small.chapters[0]!, id: 'day', from: hour('25-00:00'), to: hour('25-18:00') },
		{ ...small.chapters[0]!, id: 'night', from: hour('25-18:00'), to: hour('25-24:00') }
	]
};
const far: Camera = { centre: [30.42, 59.99], zoom: 14 };
const atPalace: Camera = { centre: palace.position, zoom: 14 };

const directing = () => {
	const director = new Director(atlas);
	director.setOn(true);
	return director;
};
const moment = (now: number, camera = far, t: Instant = NOON, mayGlide = true) => ({
	scene: { ...sceneAt(atlas, t, BEST_ESTIMATE) } satisfies Scene,
	view: () => ({ camera, width: 900, height: 500 }),
	...{ now, mayGlide }
});

describe('Director', () => {
	it('leaves the camera alone until it is turned on', () => {
		expect(new Director(atlas).consider(moment(0))).toBeUndefined();
		expect(directing().consider(moment(0))?.centre).toEqual(nearly(palace.position));
	});

	it('rests while what matters is in the middle of the picture', () => {
		expect(directing().consider(moment(0, atPalace))).toBeUndefined();
	});

	it('rests where nothing happens', () => {
		expect(directing().consider(moment(0, far, hour('25-16:00')))).toBeUndefined();
	});

	it('moves at most once in six seconds', () => {
		const director = directing();
		expect(director.consider(moment(1000))).toBeDefined();
		expect(director.consider(moment(1000 + LEAST_PAUSE_MS - 1))).toBeUndefined();
		expect(director.consider(moment(1000 + LEAST_PAUSE_MS))).toBeDefined();
	});

	it('rests again once it has been where it wanted to be', () => {
		const director = directing();
		const target = director.consider(moment(0))!;
		expect(director.consider(moment(LEAST_PAUSE_MS, target))).toBeUndefined();
	});

	it('lets go for good when the visitor takes the camera, and says so', () => {
		const director = directing();
		director.letGo();
		expect([director.isOn, director.hasLetGo]).toEqual([false, true]);
		expect(director.consider(moment(0))).toBeUndefined();
		director.dismiss();
		expect(director.hasLetGo).toBe(false);
	});

	it('has nothing to let go of while it is off', () => {
		const director = new Director(atlas);
		director.letGo();
		expect(director.hasLetGo).toBe(false);
	});

	it('is silent while a force is followed, and goes on after it', () => {
		const director = directing();
		director.silence(true);
		expect([director.isOn, director.isDirecting]).toEqual([true, false]);
		expect(director.consider(moment(0))).toBeUndefined();
		director.silence(false);
		expect(director.consider(moment(0))).toBeDefined();
	});

	it('cuts once a chapter where motion is unwanted', () => {
		const director = directing();
		const cut = (now: number, t: Instant) => director.consider(moment(now, far, t, false));
		expect(cut(0, NOON)).toBeDefined();
		expect(cut(60_000, hour('25-12:05'))).toBeUndefined();
		expect(cut(120_000, EVENING)).toBeDefined();
	});

	it('tells what follows it', () => {
		const seen: boolean[] = [];
		const stop = $effect.root(() => {
			const director = new Director(atlas);
			$effect(() => {
				seen.push(director.isOn);
			});
			flushSync();
			director.setOn(true);
			flushSync();
			director.letGo();
			flushSync();
		});
		stop();
		expect(seen).toEqual([false, true, false]);
	});
});

const nearly = (position: Position) =>
	position.map((degrees) => expect.closeTo(degrees, 6) as number);
