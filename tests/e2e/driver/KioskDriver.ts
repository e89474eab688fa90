import { expect, type Locator, type Page } from '@playwright/test';
import { wordsOf, type Language, type MessageKey } from '../words';

/** A kiosk as its visitors and its staff have it. */
export class KioskDriver {
	readonly page: Page;
	#language: Language = 'en';

	constructor(page: Page) {
		this.page = page;
	}

	/** Opens it with settings of its address, and waits until the loop plays. */
	async open(settings: Record<string, string> = {}): Promise<void> {
		const search = new URLSearchParams(settings).toString();
		await this.page.goto(`/kiosk${search === '' ? '' : `?${search}`}`);
		await this.rests();
	}

	/** Waits until nobody is there: the loop plays. */
	async rests(): Promise<void> {
		await expect(this.html).toHaveAttribute('data-kiosk', 'resting', { timeout: 60_000 });
		await expect(this.invitation('en')).toBeVisible();
	}

	get html(): Locator {
		return this.page.locator('html');
	}

	/** The button that wakes it in a language. */
	invitation(language: Language): Locator {
		const name = wordsOf(language).kiosk_touch_to_begin;
		return this.page.getByRole('button', { name, exact: true });
	}

	/** Touches the invitation in a language, and waits for the explorer. */
	async wake(language: Language = 'en'): Promise<void> {
		await this.invitation(language).click();
		await this.speaks(language);
	}

	/** Waits until it is awake and speaks a language. */
	async speaks(language: Language): Promise<void> {
		this.#language = language;
		await expect(this.html).toHaveAttribute('data-kiosk', 'awake');
		await expect(this.html).toHaveAttribute('lang', language);
		await expect(this.button('play')).toBeVisible();
	}

	word(key: MessageKey): string {
		return wordsOf(this.#language)[key];
	}

	button(key: MessageKey): Locator {
		return this.page.getByRole('button', { name: this.word(key), exact: true });
	}

	/** The question whether somebody is still there. */
	get question(): Locator {
		return this.page.getByRole('alertdialog', { name: this.word('kiosk_still_there') });
	}

	/** Everything that could tell one visitor of another, but the picture that moves by itself. */
	async state(): Promise<string> {
		return this.page.evaluate(() => {
			const room = document.querySelector('.kiosk')?.cloneNode(true) as HTMLElement;
			const moving = '.map-area > *, .loop-clock, .loop-words';
			for (const part of room.querySelectorAll(moving)) part.remove();
			const { documentElement: html } = document;
			// The device counts its visits.
			const isVisitors = ([key]: [string, unknown]) => !key.startsWith('petrograd-device:');
			return JSON.stringify({
				...{
					address: location.href,
					steps: history.length,
					focus: document.activeElement?.tagName
				},
				...{ kept: Object.entries(localStorage).filter(isVisitors) },
				session: { ...sessionStorage },
				...{ language: html.lang, style: html.getAttribute('style'), room: room.outerHTML }
			});
		});
	}

	/** Every control that is shown but those on the map itself: its name and where it is. */
	async controls(): Promise<{ name: string; top: number; width: number; height: number }[]> {
		return this.page.evaluate(() =>
			[...document.querySelectorAll('.kiosk :is(button, a[href], select)')].flatMap((control) => {
				const { top, bottom, width, height } = control.getBoundingClientRect();
				const isShown = control.checkVisibility() && bottom > 0 && top < innerHeight;
				if (!isShown || control.closest('.map-area, .list')) return [];
				return [{ name: control.className + control.textContent, top, width, height }];
			})
		);
	}
}
