import { expect, test, type Page, type Route } from '@playwright/test';
import type { Heals } from '../../../src/lib/state/heal';
import type { Heartbeat } from '../../../src/lib/state/heartbeat';
import { wordsOf } from '../words';
import { countColours } from './countColours';

/** Blank paper with a line of words on it has some dozens, the plan of a city thousands. */
const COLOURS_OF_A_MAP = 500;
const HEALED = { timeout: 90_000, intervals: [100, 250] };

/** What an answer to a request is spoilt into. */
export const SPOILT: Record<string, (route: Route) => Promise<void>> = {
	'does not come': (route) => route.abort(),
	'is cut off': async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
	},
	'comes as another type, as a portal would answer': (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' }),
	'is waited for in vain': () => Promise.resolve()
};

/** Faults of a page and of what it is drawn with, and how it comes through them. */
export class FaultsDriver {
	readonly page: Page;
	#since = 0;

	constructor(page: Page) {
		this.page = page;
	}

	/** What the kiosk says of itself. */
	async heartbeat(): Promise<Heartbeat> {
		const text = await this.page.locator('#heartbeat').textContent();
		return JSON.parse(text ?? '') as Heartbeat;
	}

	/** Waits until the kiosk says that it has healed so, and is well. */
	async hasHealed(heals: Partial<Heals>): Promise<void> {
		await expect.poll(async () => (await this.heartbeat()).heals, HEALED).toMatchObject(heals);
		await expect.poll(async () => (await this.heartbeat()).healthy, HEALED).toBe(true);
	}

	/** Waits until the map is to be seen; notes how long that took since the fault, if there was one. */
	async pictureIsThere(): Promise<void> {
		await expect.poll(() => this.#coloursOfMap(), HEALED).toBeGreaterThan(COLOURS_OF_A_MAP);
		if (this.#since === 0) return;
		const seconds = ((performance.now() - this.#since) / 1000).toFixed(1);
		test.info().annotations.push({ type: 'seconds to the picture', description: seconds });
		this.#since = 0;
	}

	/** Loses the graphics context of the map, for good or until it comes back by itself. */
	async loseContext(comesBack: boolean): Promise<void> {
		this.#begin();
		await this.page.locator('canvas.maplibregl-canvas').evaluate((canvas, isToReturn) => {
			const gl = (canvas as HTMLCanvasElement).getContext('webgl2');
			const extension = gl?.getExtension('WEBGL_lose_context');
			canvas.addEventListener('webglcontextlost', () => {
				if (isToReturn) setTimeout(() => extension?.restoreContext());
			});
			extension?.loseContext();
		}, comesBack);
	}

	/** Spoils every answer to a request for a file, until it is told to stop. */
	async spoil(file: string, spoil: (route: Route) => Promise<void>): Promise<() => void> {
		let isSpoilt = true;
		await this.page.route(file, (route) => (isSpoilt ? spoil(route) : route.fallback()));
		return () => {
			isSpoilt = false;
			this.#begin();
		};
	}

	/** Throws an error that nobody catches. */
	async throwError(): Promise<void> {
		await this.page.evaluate(() => {
			setTimeout(() => {
				throw new Error('provoked');
			});
		});
	}

	/** Drops what waits for a frame, once or from now on, as where frames get lost. */
	async dropFrames(howLong: 'once' | 'for good'): Promise<void> {
		this.#begin();
		await this.page.evaluate((isOnce) => {
			const draw = window.requestAnimationFrame.bind(window);
			window.requestAnimationFrame = () => 0;
			if (isOnce) setTimeout(() => (window.requestAnimationFrame = draw), 2000);
		}, howLong === 'once');
	}

	/** Marks the page and the picture of the map, so that other ones can be told from them. */
	async mark(): Promise<void> {
		await this.page.evaluate(() => {
			for (const part of [document.body, document.querySelector('.maplibregl-canvas')]) {
				part?.setAttribute('data-marked', '');
			}
		});
	}

	/** Whether the page, and the picture of the map, are those that were marked. */
	async isMarked(part: 'page' | 'picture'): Promise<boolean> {
		const selector = part === 'page' ? 'body' : '.maplibregl-canvas';
		return (await this.page.locator(`${selector}[data-marked]`).count()) > 0;
	}

	/** Waits until the kiosk says, in each language, that the map is being drawn again. */
	async saysSo(): Promise<void> {
		for (const language of ['en', 'ru'] as const) {
			const words = this.page.getByRole('status').getByText(wordsOf(language).map_heals);
			await expect(words).toBeVisible(HEALED);
		}
		await expect(this.page.getByRole('alert')).toHaveCount(0);
	}

	#begin(): void {
		this.#since = performance.now();
	}

	/** Of the middle of the map, over which nothing lies. */
	async #coloursOfMap(): Promise<number> {
		const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
		const clip = { x: width * 0.5, y: height * 0.3, width: width * 0.4, height: height * 0.3 };
		const picture = await this.page.screenshot({ clip });
		return this.page.evaluate(countColours, picture.toString('base64'));
	}
}
