import { expect, type Locator, type Page } from '@playwright/test';
import { wordsOf, type Language, type MessageKey } from '../words';

/** The panel of the visitor's own data. */
export class OwnDataDriver {
	readonly #page: Page;
	readonly #language: Language;

	constructor(page: Page, language: Language = 'en') {
		this.#page = page;
		this.#language = language;
	}

	word(key: MessageKey): string {
		return wordsOf(this.#language)[key];
	}

	get panel(): Locator {
		return this.#page.getByRole('region', { name: this.word('own_title'), exact: true });
	}

	/** What is said of the file. */
	get news(): Locator {
		return this.panel.getByRole('status').first();
	}

	get faults(): Locator {
		return this.panel.getByRole('listitem');
	}

	/** The features of the file that are listed. */
	get features(): Locator {
		return this.panel.getByRole('list', { name: this.word('own_list') }).getByRole('listitem');
	}

	/** Opens what is told of a feature, by keyboard. */
	async openFeature(row: number): Promise<void> {
		await this.features.nth(row).locator('summary').press('Enter');
	}

	button(key: MessageKey): Locator {
		return this.panel.getByRole('button', { name: this.word(key), exact: true });
	}

	/** Opens the panel from the choice of layers, by keyboard. */
	async open(): Promise<void> {
		await this.#page.getByRole('button', { name: this.word('layers'), exact: true }).press('Enter');
		await this.#page.getByRole('button', { name: this.word('own_open') }).press('Enter');
		await expect(this.panel).toBeVisible();
	}

	/** Chooses a file of this text. */
	async choose(text: string, name = 'mine.geojson'): Promise<void> {
		const field = this.panel.getByLabel(this.word('own_choose'));
		const buffer = Buffer.from(text);
		await field.setInputFiles({ name, mimeType: 'application/geo+json', buffer });
	}

	/** Drops a file of this text on the panel. */
	async drop(text: string): Promise<void> {
		const dataTransfer = await this.#page.evaluateHandle((content) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([content], 'dropped.geojson'));
			return transfer;
		}, text);
		await this.panel.getByText(this.word('own_drop')).dispatchEvent('drop', { dataTransfer });
	}

	/** How many of the visitor's features the map draws where it looks, each once. */
	async drawn(): Promise<number> {
		return this.#page
			.getByRole('region', { name: this.word('map_label'), exact: true })
			.evaluate((container) => {
				const { maplibre } = container as unknown as { maplibre: Drawing };
				if (!maplibre.getLayer('own-point')) return 0;
				const layers = ['own-point', 'own-line', 'own-area'];
				return new Set(maplibre.queryRenderedFeatures({ layers }).map(({ id }) => id)).size;
			});
	}
}

/** What the driver asks of the map behind the picture. */
interface Drawing {
	getLayer(id: string): unknown;
	queryRenderedFeatures(options: { layers: string[] }): { id?: unknown }[];
}
