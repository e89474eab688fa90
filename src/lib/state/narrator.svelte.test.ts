import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Narrator, sentencesOf, type Speech } from './narrator.svelte';

class Utterance {
	voice: unknown;
	lang = '';
	onend: (() => void) | undefined;
	onerror: (() => void) | undefined;
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}
const voice = (lang: string, localService = true) => ({ lang, localService });

describe('sentencesOf', () => {
	it('parts a text at its sentences and loses nothing', () => {
		const text = 'It was dark. Who came? “Nobody,” they said.';
		expect(sentencesOf(text, 'en').join('')).toBe(text);
		expect(sentencesOf(text, 'en')).toHaveLength(3);
		expect(sentencesOf('Было темно. Кто шёл?', 'ru')).toHaveLength(2);
	});
});

describe('Narrator', () => {
	let said: Utterance[] = [];
	const speechWith = (...voices: { lang: string; localService: boolean }[]) =>
		({
			...{ getVoices: () => voices, speak: (one: Utterance) => void said.push(one) },
			...{ cancel: vi.fn(), addEventListener: vi.fn(), removeEventListener: vi.fn() }
		}) as unknown as Speech;
	beforeEach(() => {
		said = [];
		vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
	});
	afterEach(() => vi.unstubAllGlobals());

	it('is possible only with a voice for the language on the device itself', () => {
		const possible = (...voices: { lang: string; localService: boolean }[]) => {
			const narrator = new Narrator(speechWith(...voices), 'ru');
			narrator.listen();
			return narrator.isPossible;
		};
		expect(possible(voice('en-GB'))).toBe(false);
		expect(possible(voice('ru-RU', false))).toBe(false);
		expect(possible(voice('en-GB'), voice('ru-RU'))).toBe(true);
		expect(new Narrator(undefined, 'ru').isPossible).toBe(false);
	});

	it('says nothing until it is turned on, then sentence after sentence', () => {
		const narrator = new Narrator(speechWith(voice('en-GB')), 'en');
		narrator.listen();
		narrator.read(['One. ', 'Two.']);
		expect(said).toEqual([]);
		narrator.setOn(true);
		narrator.read(['One. ', 'Two.']);
		expect(narrator.sentence).toBe(0);
		said[0]?.onend?.();
		expect(said.map(({ text }) => text)).toEqual(['One. ', 'Two.']);
		expect(narrator.sentence).toBe(1);
		said[1]?.onend?.();
		expect(narrator.sentence).toBeUndefined();
	});

	it('heeds nothing of what it left off reading', () => {
		const narrator = new Narrator(speechWith(voice('en-GB')), 'en');
		narrator.listen();
		narrator.setOn(true);
		narrator.read(['Old. ', 'Older.']);
		narrator.read(['New. ', 'Newer.']);
		said[0]?.onend?.();
		expect(said.map(({ text }) => text)).toEqual(['Old. ', 'New. ']);
		narrator.setOn(false);
		expect(narrator.sentence).toBeUndefined();
	});
});
