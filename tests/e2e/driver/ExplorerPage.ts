import { expect, type Locator, type Page } from '@playwright/test';
import { wordsOf, type Language, type MessageKey, type Words } from '../words';

const ADDRESS: Record<Language, string> = { en: '/', ru: '/ru' };

/** The page of the explorer, its language and its address; the subjects of the driver build on it. */
export class ExplorerPage {
	readonly page: Page;
	/** The messages of the language in which the page was opened. */
	protected words: Words = wordsOf('en');

	constructor(page: Page) {
		this.page = page;
	}

	/** Opens the explorer at a view such as `t=25-21:40&place=smolny`, and waits until it answers. */
	async open(view = '', language: Language = 'en'): Promise<void> {
		this.words = wordsOf(language);
		await this.page.goto(`${ADDRESS[language]}${view === '' ? '' : `?${view}`}`);
		await this.answers();
	}

	/** Waits until the page has come alive: it then says whether it is day or night in the city. */
	async answers(): Promise<void> {
		await expect(this.page.locator('html')).toHaveAttribute('data-light', /day|night/);
	}

	get notices(): Locator {
		return this.page.getByRole('status').filter({ hasText: /\S/ });
	}

	get alert(): Locator {
		return this.page.getByRole('alert');
	}

	/** The words of a message, for what a test must compare. */
	word(key: MessageKey): string {
		return this.words[key];
	}

	/** The address of the page after `?`. */
	get query(): URLSearchParams {
		return new URL(this.page.url()).searchParams;
	}

	/** Waits until the address says so. */
	async addressSays(key: string, value: string | null): Promise<void> {
		await expect.poll(() => this.query.get(key)).toBe(value);
	}
}
