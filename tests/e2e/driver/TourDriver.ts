import { expect, type Locator, type Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CompiledItinerary, ItineraryHead } from '../../../src/lib/domain/compiledItinerary';
import { wordsOf, type Language, type MessageKey, type Words } from '../words';

/** A walking tour as its visitor goes it: the text and controls of the panel, and the map beside it. */
export class TourDriver {
	readonly page: Page;
	#language: Language = 'en';
	#words: Words = wordsOf('en');

	constructor(page: Page) {
		this.page = page;
	}

	/** Every tour that there is, whole. */
	async tours(): Promise<CompiledItinerary[]> {
		const read = async (path: string): Promise<unknown> =>
			(await this.page.request.get(path)).json();
		const heads = (await read('/data/itineraries.json')) as ItineraryHead[];
		const slugs = heads.filter(({ kind }) => kind === 'tour').map(({ id }) => slugOf(id));
		return Promise.all(
			slugs.map(async (slug) => (await read(`/data/itinerary/${slug}.json`)) as CompiledItinerary)
		);
	}

	/** Opens a tour, at a stop where one is named, and waits until it answers. */
	async open({ id }: CompiledItinerary, stop?: string, language: Language = 'en'): Promise<void> {
		this.#language = language;
		this.#words = wordsOf(language);
		const path = `${language === 'ru' ? '/ru' : ''}/tour/${slugOf(id)}`;
		await this.page.goto(`${path}${stop === undefined ? '' : `?stop=${stop}`}`);
		await this.answers();
	}

	/** Waits until the page has come alive: it then says whether it is day or night in the city. */
	async answers(): Promise<void> {
		await expect(this.page.locator('html')).toHaveAttribute('data-light', /day|night/);
	}

	/** Waits until the map is drawn. */
	async isDrawn(): Promise<void> {
		const forces = this.page.getByRole('list', { name: this.#words.forces_on_map });
		await expect(forces).toBeAttached({ timeout: 60_000 });
	}

	get panel(): Locator {
		return this.page.getByRole('region', { name: this.#words.tour_panel, exact: true });
	}

	get title(): Locator {
		return this.panel.getByRole('heading', { level: 1 });
	}

	get map(): Locator {
		return this.page.getByRole('region', { name: this.#words.map_label, exact: true });
	}

	button(key: MessageKey): Locator {
		return this.page.getByRole('button', { name: this.#words[key] });
	}

	/** A button whose message names something, `Walk to {title}`. */
	buttonTo(key: MessageKey, title: string): Locator {
		const name = this.#words[key].replace('{title}', title);
		return this.page.getByRole('button', { name });
	}

	/** The link to a stop above its title. */
	progressTo(stop: { title: Record<Language, string> }): Locator {
		return this.panel
			.getByRole('navigation', { name: this.#words.tour_progress })
			.getByRole('link', { name: stop.title[this.#language] });
	}

	/** Where a position is on the map, as a share of its width and height. */
	async placeOnMap([lng, lat]: readonly [number, number]): Promise<{ x: number; y: number }> {
		return this.map.evaluate(
			(container, at) => {
				const { maplibre } = container as HTMLElement & { maplibre: MapLibreMap };
				const { x, y } = maplibre.project(at);
				return { x: x / container.clientWidth, y: y / container.clientHeight };
			},
			[lng, lat] as [number, number]
		);
	}

	/** How the map is tilted, and turned from north, in degrees. */
	async view(): Promise<{ pitch: number; bearing: number }> {
		return this.map.evaluate((container) => {
			const { maplibre } = container as HTMLElement & { maplibre: MapLibreMap };
			return { pitch: maplibre.getPitch(), bearing: maplibre.getBearing() };
		});
	}

	/** Waits until the address names a stop, or none. */
	async addressSays(stop: string | null): Promise<void> {
		await expect.poll(() => new URL(this.page.url()).searchParams.get('stop')).toBe(stop);
	}

	/** The words of a message, for what a test must compare. */
	word(key: MessageKey): string {
		return this.#words[key];
	}
}

/** The last part of a tour's address. */
export function slugOf(id: string): string {
	return id.replaceAll('_', '-');
}
