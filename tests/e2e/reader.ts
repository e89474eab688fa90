import { expect, type Locator, type Page } from '@playwright/test';
import { pattern, wordsOf, type Language, type MessageKey, type Words } from './words';

/** The pages of text as a reader uses them: the chronicle, and the pages of single records. */
export class Reader {
	readonly page: Page;
	#words: Words = wordsOf('en');

	constructor(page: Page) {
		this.page = page;
	}

	/** Opens a page by its path without the language, `/place/smolny`. */
	async open(path: string, language: Language = 'en'): Promise<void> {
		this.#words = wordsOf(language);
		await this.page.goto(language === 'ru' ? `/ru${path}` : path);
		await expect(this.title).toBeVisible();
	}

	/** Opens the chronicle and waits until one can choose what it tells. */
	async openChronicle(query = '', language: Language = 'en'): Promise<void> {
		await this.open(`/chronicle${query === '' ? '' : `?${query}`}`, language);
		await expect(this.choice('filter_day')).toBeEnabled();
	}

	get title(): Locator {
		return this.page.getByRole('heading', { level: 1 });
	}

	/** The form in which one chooses what the chronicle tells. */
	get form(): Locator {
		return this.page.getByRole('form', { name: this.#words.filter_title });
	}

	/** One of its choices, by the key of its label. */
	choice(key: MessageKey): Locator {
		return this.form.getByRole('combobox', { name: this.#words[key], exact: true });
	}

	/** The field in which one chooses in whose telling the chronicle is read. */
	get voice(): Locator {
		return this.page.getByRole('combobox', { name: this.#words.chronicle_voice_choose });
	}

	/** Where it is said whose telling that is. */
	get teller(): Locator {
		return this.page.getByRole('region', { name: this.#words.voice_title });
	}

	get status(): Locator {
		return this.page.getByRole('status');
	}

	/** Waits until so many entries are said to be shown as are, and those are some and not all. */
	async saysHowManyAreShown(): Promise<void> {
		await expect(this.status).toHaveText(pattern(this.#words.filter_shown));
		await expect(async () => {
			const [shown, total] = [...(await this.status.innerText()).matchAll(/\d+/g)].map(Number);
			expect(shown).toBeGreaterThan(0);
			expect(shown).toBeLessThan(total ?? 0);
			expect(await this.#entriesShown.count()).toBe(shown);
		}).toPass();
	}

	/** Events, movements and what stood on the ground; the chapters and holders only frame them. */
	get #entriesShown(): Locator {
		return this.page.locator(
			'li[id]:not([id^="chapter-"], [id^="holders-"], [id^="work-"]):visible'
		);
	}

	/** Waits until everything is said to be shown. */
	async saysAllShown(): Promise<void> {
		await expect(this.status).toHaveText(pattern(this.#words.filter_shown_all));
	}

	/** An entry of the chronicle by its anchor. */
	entry(id: string): Locator {
		return this.page.locator(`[id="${id}"]`);
	}

	/** The words of a message, for what a test must compare. */
	word(key: MessageKey): string {
		return this.#words[key];
	}
}
