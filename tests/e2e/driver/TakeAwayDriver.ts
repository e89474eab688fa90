import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator } from '@playwright/test';
import { CrossingDriver } from './CrossingDriver';

/** What can be copied, by the message of its button, and how it is called. */
const HEADINGS = {
	take_copy_note: 'take_note_heading',
	take_copy_bibtex: 'take_bibtex_heading',
	take_copy_link: 'take_link_heading'
} as const;
type CopyKey = keyof typeof HEADINGS;

/** Citing the view, saving a picture of it and taking the data away. */
export class TakeAwayDriver extends CrossingDriver {
	get takeAwayDialog(): Locator {
		return this.page.getByRole('dialog', { name: this.word('take_title') });
	}

	/** What opens it: in the bar, or among the options on a phone. */
	get takeAwayButton(): Locator {
		return this.page.getByRole('button', { name: this.word('take_title') });
	}

	/** The button that a phone has instead of the bar. */
	get optionsButton(): Locator {
		return this.page.getByRole('button', { name: this.word('options') });
	}

	/** Opens the dialog and waits until the version of the data has come. */
	async openTakeAway(): Promise<void> {
		if (await this.optionsButton.isVisible()) await this.optionsButton.click();
		await this.takeAwayButton.click();
		await expect(this.copyButton('take_copy_note')).toBeVisible();
	}

	copyButton(key: CopyKey): Locator {
		return this.takeAwayDialog.getByRole('button', { name: this.word(key) });
	}

	/** Copies and returns what then is on the clipboard, once the page has said that it is done. */
	async copy(key: CopyKey): Promise<string> {
		await this.copyButton(key).click();
		await expect(this.takeAwayDialog.getByRole('status')).toHaveText(
			this.word('take_copied').replace('{what}', this.word(HEADINGS[key]))
		);
		return this.page.evaluate(() => navigator.clipboard.readText());
	}

	get exports(): Locator {
		return this.takeAwayDialog.getByRole('link');
	}

	/** Clicks, and returns the file that is then saved. */
	async save(control: Locator): Promise<Download> {
		const [download] = await Promise.all([this.page.waitForEvent('download'), control.click()]);
		return download;
	}

	/** Saves the picture; returns its name, its size in pixels and how many colours it has. */
	async savePicture(): Promise<{ name: string; size: [number, number]; colours: number }> {
		const control = this.takeAwayDialog.getByRole('button', {
			name: this.word('take_save_picture')
		});
		const download = await this.save(control);
		const bytes = await readFile(await download.path());
		const measured = await this.page.evaluate(measurePicture, bytes.toString('base64'));
		return { name: download.suggestedFilename(), ...measured };
	}
}

/** Runs in the page. */
async function measurePicture(
	base64: string
): Promise<{ size: [number, number]; colours: number }> {
	const image = new Image();
	image.src = `data:image/png;base64,${base64}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	const { naturalWidth: width, naturalHeight: height } = image;
	[canvas.width, canvas.height] = [width, height];
	const context = canvas.getContext('2d');
	context?.drawImage(image, 0, 0);
	const pixels = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? []);
	return { size: [width, height], colours: new Set(pixels).size };
}
