import { expect, type Locator } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Explorer } from '../explorer';

/** Comparing two voices: the second map, the divider between both, and what differs now. */
export class CompareDriver {
	readonly #explorer: Explorer;

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	get divider(): Locator {
		return this.#explorer.page.getByRole('slider', { name: this.#word('compare_divider') });
	}

	/** The list of what the two tellings disagree on at the hour. */
	get list(): Locator {
		return this.#explorer.page.getByRole('region', { name: this.#word('compare_now') });
	}

	/** The half of the map on which the second voice tells, with what can be touched on it. */
	half(voice: string): Locator {
		return this.#explorer.page.getByRole('group', { name: voice, exact: true });
	}

	map(voice: string): Locator {
		const name = this.#word('compare_map_label').replace('{name}', voice);
		return this.#explorer.page.getByRole('region', { name, exact: true });
	}

	/** Waits until both maps are drawn. */
	async isDrawn(voice: string): Promise<void> {
		const { page } = this.#explorer;
		await expect(this.map(voice)).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
		await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
	}

	/** Chooses the voice to compare with by its name, from the list of voices. */
	async choose(name: string): Promise<void> {
		const { page } = this.#explorer;
		await page.getByRole('button', { name: /^\s*Voice: / }).click();
		await page.getByRole('combobox', { name: this.#word('compare_with') }).selectOption(name);
		await page.keyboard.press('Escape');
	}

	/** A button of the list, by the key of its message. */
	button(key: 'compare_end' | 'compare_next' | 'compare_previous'): Locator {
		return this.list.getByRole('button', { name: this.#word(key), exact: true });
	}

	/** Presses a key on the divider. */
	async press(key: string): Promise<void> {
		await this.divider.press(key);
	}

	/** The forces to be seen and touched on the first half, or on that of a voice. */
	forces(voice?: string): Locator {
		const { page } = this.#explorer;
		const within = voice === undefined ? page.locator('.map-area > .targets') : this.half(voice);
		return within.getByRole('button', { name: /, (on the move|standing)$/ });
	}

	/** Where the two maps look, the first's centre and zoom and then the second's. */
	async cameras(voice: string): Promise<readonly [number[], number[]]> {
		const look = (container: Element) => {
			const { maplibre } = container as HTMLElement & { maplibre: MapLibreMap };
			const { lng, lat } = maplibre.getCenter();
			return [lng, lat, maplibre.getZoom()].map((value) => Number(value.toFixed(6)));
		};
		return [await this.#explorer.map.evaluate(look), await this.map(voice).evaluate(look)];
	}

	/** Takes the graphics context of the second map away and gives it back. */
	async loseContext(voice: string): Promise<void> {
		await this.map(voice).evaluate(async (container) => {
			const canvas = container.querySelector('canvas');
			const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
			const restored = new Promise((resolve) =>
				canvas?.addEventListener('webglcontextrestored', resolve, { once: true })
			);
			canvas?.addEventListener(
				'webglcontextlost',
				() => setTimeout(() => extension?.restoreContext()),
				{ once: true }
			);
			extension?.loseContext();
			await restored;
		});
	}

	/** Who holds a place on the second map, as it is drawn. */
	async holderOn(voice: string, place: string): Promise<string | undefined> {
		return this.map(voice).evaluate((container, id) => {
			const { maplibre } = container as HTMLElement & { maplibre: MapLibreMap };
			const feature = maplibre
				.querySourceFeatures('places')
				.find(({ properties }) => properties['place'] === id);
			if (feature?.id === undefined) return undefined;
			const state = maplibre.getFeatureState({ source: 'places', id: feature.id }) as {
				holder?: string;
			};
			return state.holder;
		}, place);
	}

	#word(key: Parameters<Explorer['word']>[0]): string {
		return this.#explorer.word(key);
	}
}
