import { expect, type Locator, type Page } from '@playwright/test';
import { wordsOf, type MessageKey } from '../words';

/** What of the site is kept in the browser, as far as a visitor and the browser can tell. */
export class OfflineDriver {
	readonly page: Page;
	readonly #words = wordsOf('en');

	constructor(page: Page) {
		this.page = page;
	}

	/** Waits until the worker has kept its version and serves this page. */
	async isServed(): Promise<void> {
		await this.page.evaluate(async () => {
			await navigator.serviceWorker.ready;
			if (navigator.serviceWorker.controller) return;
			await new Promise((resolve) =>
				navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
			);
		});
	}

	/** Looks for a new version, and waits until that is kept or refused. */
	async update(): Promise<'installed' | 'redundant'> {
		return this.page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			const found = new Promise<ServiceWorker | null>((resolve) =>
				registration.addEventListener('updatefound', () => resolve(registration.installing), {
					once: true
				})
			);
			await registration.update();
			const coming = await found;
			return new Promise<'installed' | 'redundant'>((resolve) =>
				coming?.addEventListener('statechange', () => {
					const { state } = coming;
					if (state === 'installed' || state === 'redundant') resolve(state);
				})
			);
		});
	}

	/** Puts something else in the place of a kept file, as a failing disk might. */
	async damage(path: string): Promise<void> {
		await this.page.evaluate(async (address) => {
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				if (!(await cache.match(address))) continue;
				await cache.put(
					address,
					new Response('damaged', { headers: { 'Content-Type': 'text/html' } })
				);
			}
		}, path);
	}

	/** The text of a kept file, in whichever version has it. */
	async kept(path: string): Promise<string | undefined> {
		return this.page.evaluate(async (address) => (await caches.match(address))?.text(), path);
	}

	/** Ends the workers, as the browser does with those that have nothing to do. */
	async stopWorkers(): Promise<void> {
		const client = await this.page.context().newCDPSession(this.page);
		await client.send('ServiceWorker.enable');
		await client.send('ServiceWorker.stopAllWorkers');
		await client.detach();
	}

	/** Lets the browser lend the site so many bytes, and no more. */
	async limit(bytes: number): Promise<void> {
		const client = await this.page.context().newCDPSession(this.page);
		const { origin } = new URL(this.page.url());
		await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
	}

	button(key: MessageKey): Locator {
		const [before = ''] = (this.#words[key] ?? '').split('{');
		return this.page.getByRole('button', { name: before });
	}

	/** Waits until a message is shown, whatever stands for its parameters. */
	async says(key: MessageKey): Promise<void> {
		const [before = ''] = this.#words[key].split('{');
		await expect(this.page.getByText(before)).toBeVisible();
	}
}
