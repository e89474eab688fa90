import { expect, type Locator } from '@playwright/test';
import { pattern } from '../words';
import { HeldDriver } from './HeldDriver';

/** The chronicle, what is found in it, and the card. */
export class ChronicleDriver extends HeldDriver {
	get chronicle(): Locator {
		return this.page.getByRole('region', { name: this.words.chronicle, exact: true });
	}

	/** The rows of the events that are under way. */
	get underWay(): Locator {
		return this.chronicle.locator('[aria-current="time"]');
	}

	/** The row of an event, by its headline. */
	row(headline: string): Locator {
		return this.chronicle.getByRole('button', { name: headline });
	}

	/** Chooses an event from the chronicle. */
	async selectEvent(headline: string): Promise<void> {
		await this.row(headline).click();
	}

	/** Opens, or closes, the list of what is on the ground now. */
	async toggleGround(): Promise<void> {
		await this.chronicle.getByRole('button', { name: this.words.ground_now }).press('Enter');
	}

	/** The row of that list whose name or words these are. */
	groundRow(words: string): Locator {
		return this.chronicle.locator('#on-the-ground-lists').getByRole('button', { name: words });
	}

	get findField(): Locator {
		return this.page.getByRole('searchbox', { name: this.words.find_label });
	}

	/** Looks for a name and waits for the answer. */
	async find(text: string): Promise<void> {
		await this.findField.fill(text);
		await expect(this.chronicle.getByRole('status')).toHaveText(pattern(this.words.found_count));
	}

	/** Chooses whose telling is followed. */
	async chooseVoice(name: string): Promise<void> {
		const choice = this.page.locator('#voice-choice');
		if (!(await choice.isVisible())) {
			await this.page.getByRole('button', { name: pattern(this.words.voice_named) }).click();
		}
		await choice.getByRole('radio', { name, exact: true }).check();
		await this.page.keyboard.press('Escape');
	}

	/** The list of what was found; it lies over the chronicle. */
	get results(): Locator {
		return this.chronicle.locator('.results');
	}

	/** What was found, best first. */
	found(name: string): Locator {
		return this.results.getByRole('button', { name }).first();
	}

	/** Finds a place by its name and opens it. */
	async selectPlace(name: string): Promise<void> {
		await this.find(name);
		await this.found(name).click();
	}

	get card(): Locator {
		return this.page.getByRole('complementary');
	}

	get cardTitle(): Locator {
		return this.card.getByRole('heading', { level: 2 });
	}

	/** Waits until the card says all of these. */
	async cardSays(...texts: string[]): Promise<void> {
		for (const text of texts) await expect(this.card).toContainText(text);
	}

	async closeCard(): Promise<void> {
		await this.card.getByRole('button', { name: this.words.close }).click();
	}
}
