import { describe, expect, it } from 'vitest';
import type { ChronicleData } from './chronicleData';
import type { ChronicleInVoice } from './chronicleInVoice';
import { ChronicleTelling } from './ChronicleTelling.svelte';
import { instant } from '../../time/instant';

const row = (id: string, from: number): ChronicleData['rows'][number] => ({
	...{ kind: 'holders', id, from: instant(from), holders: [] }
});
const best: ChronicleData = {
	...{ rows: [row('first', 0), row('second', 10)], extents: [], places: [], people: [] },
	...{ forces: [], works: [], voices: [], essays: [], origin: '' }
};
const inVoice = (voice: string, from: number): ChronicleInVoice => ({
	...{ voice, gone: ['second'], rows: [row('first', from), row('own', 5)], extents: [] },
	tellings: { first: 'voice', own: 'best' }
});
const told = ({ told: { rows } }: ChronicleTelling) => rows.map(({ id, from }) => `${id} ${from}`);

describe('ChronicleTelling', () => {
	it('tells our best estimate until asked for a voice, and again when asked', async () => {
		const telling = new ChronicleTelling(
			() => best,
			(voice) => Promise.resolve(inVoice(voice, 20))
		);
		expect(told(telling)).toEqual(['first 0', 'second 10']);
		expect([telling.voice, telling.byOf('first')]).toEqual([undefined, undefined]);
		await telling.tellIn('canon');
		expect(told(telling)).toEqual(['own 5', 'first 20']);
		expect([telling.voice, telling.byOf('first'), telling.byOf('own')]).toEqual([
			...['canon', 'voice', 'best']
		]);
		await telling.tellIn(undefined);
		expect(told(telling)).toEqual(['first 0', 'second 10']);
		expect([telling.voice, telling.isWaiting]).toEqual([undefined, false]);
	});

	it('tells the voice asked for last, whichever comes first', async () => {
		const coming = new Map<string, (told: ChronicleInVoice) => void>();
		const telling = new ChronicleTelling(
			() => best,
			(voice) => new Promise((resolve) => coming.set(voice, resolve))
		);
		const [slow, quick] = [telling.tellIn('canon'), telling.tellIn('western')];
		expect(telling.isWaiting).toBe(true);
		coming.get('western')?.(inVoice('western', 1));
		await quick;
		coming.get('canon')?.(inVoice('canon', 2));
		await slow;
		expect([telling.voice, telling.isWaiting]).toEqual(['western', false]);
		expect(told(telling)).toContain('first 1');
	});

	it('tells on as before where a voice does not come, and says so', async () => {
		const telling = new ChronicleTelling(
			() => best,
			(voice) =>
				voice === 'canon' ? Promise.resolve(inVoice(voice, 20)) : Promise.reject(new Error('gone'))
		);
		await telling.tellIn('canon');
		await telling.tellIn('western');
		expect([telling.hasFailed, telling.voice, telling.isWaiting]).toEqual([true, 'canon', false]);
		await telling.tellIn(undefined);
		expect([telling.hasFailed, telling.voice]).toEqual([false, undefined]);
	});
});
