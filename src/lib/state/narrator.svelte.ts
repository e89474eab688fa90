import type { Language } from '../time/format';

/** The sentences of a text, in order; joined they are the text again. */
export function sentencesOf(text: string, language: Language): string[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** What speaks: the browser's `speechSynthesis`. */
export type Speech = Pick<
	SpeechSynthesis,
	'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

/** Reads texts aloud, sentence by sentence, where the browser has a voice for the language. */
export class Narrator {
	readonly #speech: Speech | undefined;
	readonly #language: Language;
	#voice = $state.raw<SpeechSynthesisVoice | undefined>(undefined);
	#isOn = $state(false);
	#sentence = $state<number | undefined>(undefined);
	#told: readonly string[] = [];
	/** Counts what was begun: what a voice says of an older beginning means nothing any more. */
	#begun = 0;

	constructor(speech: Speech | undefined, language: Language) {
		this.#speech = speech;
		this.#language = language;
	}

	/** Looks for a voice, now and whenever the browser finds more. Returns what stops that, and the voice. */
	listen(): () => void {
		const speech = this.#speech;
		if (!speech) return () => undefined;
		const find = () => {
			const voices = speech.getVoices().filter(({ lang }) => lang.startsWith(this.#language));
			// One on the device itself sends nothing anywhere.
			this.#voice = voices.find(({ localService }) => localService);
		};
		find();
		speech.addEventListener('voiceschanged', find);
		return () => {
			speech.removeEventListener('voiceschanged', find);
			this.hush();
		};
	}

	/** Whether the browser has a voice for the language. */
	get isPossible(): boolean {
		return this.#voice !== undefined;
	}

	/** Whether the visitor wants to be read to; not before they say so. */
	get isOn(): boolean {
		return this.#isOn;
	}

	/** The row of the sentence that is read, if one is. */
	get sentence(): number | undefined {
		return this.#sentence;
	}

	setOn(isOn: boolean): void {
		this.#isOn = isOn;
		if (!isOn) this.hush();
	}

	/** Reads sentences from the first on; nothing where it is off. */
	read(sentences: readonly string[]): void {
		this.hush();
		if (!this.#isOn) return;
		this.#told = sentences;
		this.#say(0);
	}

	/** Stops reading. */
	hush(): void {
		this.#begun += 1;
		if (this.#sentence !== undefined) this.#speech?.cancel();
		this.#sentence = undefined;
	}

	#say(row: number): void {
		const [text, voice, begun] = [this.#told[row], this.#voice, this.#begun];
		if (text === undefined || !voice) {
			this.#sentence = undefined;
			return;
		}
		this.#sentence = row;
		const utterance = new SpeechSynthesisUtterance(text);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		const isCurrent = () => this.#begun === begun;
		utterance.onend = () => {
			if (isCurrent()) this.#say(row + 1);
		};
		utterance.onerror = () => {
			if (isCurrent()) this.hush();
		};
		this.#speech?.speak(utterance);
	}
}
