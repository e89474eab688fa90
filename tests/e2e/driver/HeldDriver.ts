import { expect, type Locator } from '@playwright/test';
import { pattern } from '../words';
import { TimeDriver } from './TimeDriver';

/** The slip that tells who holds what, and the strip of places held. */
export class HeldDriver extends TimeDriver {
	/** The slip that tells who holds what at the hour of the clock. */
	get held(): Locator {
		return this.page.getByRole('dialog', { name: pattern(this.words.held_at) });
	}

	/** Opens it from the button beside the strip, by keyboard. */
	async openHeld(): Promise<void> {
		const name = this.words.lane_held + this.words.held_which;
		await this.page.getByRole('button', { name }).press('Enter');
		await expect(this.held).toBeVisible();
	}

	/** Taps the strip of places held at a share of its length, 0 to 1. */
	async tapStrip(share: number): Promise<void> {
		const box = await this.slider.boundingBox();
		if (!box) throw new Error('the ribbon is not shown');
		const thumb = 44;
		const x = box.x + thumb / 2 + share * (box.width - thumb);
		await this.page.mouse.click(x, box.y + box.height - 8);
	}

	/** What the slip counts of a class of places, column by column. */
	async countsOf(name: string): Promise<number[]> {
		const row = this.held.getByRole('row', { name });
		return (await row.getByRole('cell').allInnerTexts()).map(Number);
	}

	/** Opens a class of the slip to the names of its places. */
	async expandClass(name: string): Promise<void> {
		await this.held.getByRole('button', { name }).press('Enter');
	}

	/** Chooses what the strip shows. */
	async chooseStrip(name: string): Promise<void> {
		await this.held.getByRole('combobox').selectOption(name);
	}
}
