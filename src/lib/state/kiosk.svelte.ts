import type { Language } from '../time/format';
import { AttentionWatch, type AttentionSpan, type Timer } from './attentionWatch.svelte';
import type { KioskSettings, ReadSettings, SettingsFault } from './kioskSettings';
import type { ExplorerParams } from './params';
import type { Visit } from './visitCounts';

/** How much larger than usual text is drawn. */
export const TEXT_SIZES = [1, 1.2, 1.4] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** What a finger can be trusted to hit, in millimetres: the width of an adult's thumb. */
const TARGET_MM = 20;

/** What one explorer leaves to the next, where a visitor changes the language. */
export interface Inheritance {
	view: Partial<ExplorerParams>;
	isSoundOn: boolean;
}

/**
 * A kiosk: wakes for a visitor, and when they are gone has everything as it was. What belongs to a
 * visit is not cleared: its explorer is thrown away with all that it holds, and made anew.
 */
export class Kiosk {
	readonly settings: KioskSettings;
	readonly faults: readonly SettingsFault[];
	readonly watch: AttentionWatch;
	readonly #first: Language;
	#visit = $state(0);
	#renewals = $state(0);
	#lastVisit: Visit | undefined;
	#loop = $state(0);
	#language: Language = $state('en');
	#textSize = $state<TextSize>(1);
	#inheritance = $state.raw<Inheritance>({ view: {}, isSoundOn: false });

	/** @param named the language of the address, where it names one */
	constructor({ settings, faults }: ReadSettings, timer: Timer, named?: Language) {
		this.settings = settings;
		this.faults = faults;
		const [first = 'en'] = settings.languages;
		this.#first = named && settings.languages.includes(named) ? named : first;
		const patience = { idleMs: settings.idleSeconds * 1000, askMs: settings.askSeconds * 1000 };
		this.watch = new AttentionWatch(patience, timer, (span) => this.#beginAnew(span));
		this.#forget();
	}

	/** Whether somebody is there; else the loop plays. */
	get isAwake(): boolean {
		return this.watch.isAwake;
	}

	/** How often it began anew. */
	get resets(): number {
		return this.#visit;
	}

	/** Which loop plays, a row of the settings. */
	get loop(): number {
		return this.#loop;
	}

	get language(): Language {
		return this.#language;
	}

	get textSize(): TextSize {
		return this.#textSize;
	}

	/** What the explorer of this key begins with. */
	get inheritance(): Inheritance {
		return this.#inheritance;
	}

	/** Another key is another explorer. */
	get key(): string {
		return [this.#visit, this.#language, this.#loop, this.#renewals].join();
	}

	/** Width and height of a touch target, in pixels of the page. */
	get targetPixels(): number {
		return Math.ceil(TARGET_MM / this.settings.millimetresPerPixel);
	}

	/** Somebody touches it, and is spoken to in a language; in the first one where they chose none. */
	wake(language: Language = this.#language): void {
		this.watch.touch();
		this.#language = language;
	}

	/** Speaks another language from now on, where the visitor is. */
	speak(language: Language, inheritance: Inheritance): void {
		this.#inheritance = inheritance;
		this.#language = language;
	}

	/** Throws the explorer away within a visit, and makes another where it was. */
	renew(inheritance: Inheritance): void {
		this.#inheritance = inheritance;
		this.#renewals += 1;
	}

	setTextSize(size: TextSize): void {
		this.#textSize = size;
	}

	/** Goes on to the next loop; whether there is another than the one that played. */
	playNext(): boolean {
		const { length } = this.settings.itineraries;
		this.#loop = (this.#loop + 1) % length;
		return length > 1;
	}

	/** The last visit, once one is over. */
	get lastVisit(): Visit | undefined {
		return this.#lastVisit;
	}

	#beginAnew(span: AttentionSpan): void {
		this.#visit += 1;
		this.#lastVisit = { ...span, language: this.#language };
		this.#forget();
	}

	#forget(): void {
		const { start, sound } = this.settings;
		this.#loop = 0;
		this.#language = this.#first;
		this.#textSize = 1;
		this.#inheritance = { view: start, isSoundOn: sound };
	}
}
