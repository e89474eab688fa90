import { expect, type Locator, type Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CompiledItinerary } from '../../../src/lib/domain/compiledItinerary';
import { wordsOf, type Language, type MessageKey, type Words } from '../words';

/** The night in ninety seconds as its visitor sees it. */
export class LoopDriver {
	readonly page: Page;
	#words: Words = wordsOf('en');

	constructor(page: Page) {
		this.page = page;
	}

	/** The loop as it was compiled. */
	async itinerary(): Promise<CompiledItinerary> {
		const response = await this.page.request.get('/data/itinerary/night-in-ninety-seconds.json');
		return (await response.json()) as CompiledItinerary;
	}

	/** Opens its page, and waits until it answers. */
	async open(language: Language = 'en'): Promise<void> {
		this.#words = wordsOf(language);
		await this.page.goto(language === 'ru' ? '/ru/night' : '/night');
		await expect(this.page.locator('html')).toHaveAttribute('data-light', /day|night/);
	}

	button(key: MessageKey): Locator {
		return this.page.getByRole('button', { name: this.#words[key], exact: true });
	}

	link(key: MessageKey): Locator {
		return this.page.getByRole('link', { name: this.#words[key] });
	}

	/** What is read out as it changes. */
	get announced(): Locator {
		return this.page.locator('[aria-live="polite"]');
	}

	/** The hour that it shows. */
	get hour(): Locator {
		return this.page.locator('.loop-clock .time');
	}

	get map(): Locator {
		return this.page.getByRole('region', {
			name: this.#words.map_label,
			exact: true,
			includeHidden: true
		});
	}

	/** How the map is tilted, in degrees. */
	async pitch(): Promise<number> {
		return this.map.evaluate((container) =>
			(container as HTMLElement & { maplibre: MapLibreMap }).maplibre.getPitch()
		);
	}
}
