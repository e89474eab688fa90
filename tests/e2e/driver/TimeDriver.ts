import { expect, type Locator } from '@playwright/test';
import { ExplorerPage } from './ExplorerPage';

/** What the clock says. */
export interface Reading {
	/** `21:40`. */
	time: string;
	/** `Wednesday 25 October`. */
	oldStyle: string;
	/** `7 Nov, New Style`. */
	newStyle: string;
}

/** Clock, ribbon and playing. */
export class TimeDriver extends ExplorerPage {
	/** What the clock says now. */
	async clock(): Promise<Reading> {
		const clock = this.page.locator('header.clock');
		const [time, oldStyle, newStyle] = await Promise.all([
			clock.locator('.time').innerText(),
			clock.locator('.date b').innerText(),
			clock.locator('.date i').innerText()
		]);
		return { time, oldStyle: oldStyle.replace(/\s+/g, ' '), newStyle };
	}

	/** Waits until the clock says a time of a day of October, Old Style, written `25 21:40`. */
	async isAt(moment: string): Promise<void> {
		const [day = '', time = ''] = moment.split(' ');
		await expect(this.page.locator('header.clock .time')).toHaveText(time);
		await expect(this.page.locator('header.clock .date b')).toContainText(
			new RegExp(`(^|\\D)${day}\\D`)
		);
	}

	/** Types a time into the field beside the ribbon. */
	async typeTime(text: string): Promise<void> {
		await this.timeField.fill(text);
		await this.timeField.press('Enter');
	}

	/** Goes to a time written `25 21:40` and waits until the clock is there. */
	async seek(moment: string): Promise<void> {
		await this.typeTime(moment);
		await this.isAt(moment);
	}

	get timeField(): Locator {
		return this.page.getByRole('textbox', { name: this.words.type_time });
	}

	get slider(): Locator {
		return this.page.getByRole('slider', { name: this.words.time, exact: true });
	}

	/** Drags the ribbon's thumb to a share of its length, 0 to 1. */
	async dragTo(share: number): Promise<void> {
		const box = await this.slider.boundingBox();
		if (!box) throw new Error('the ribbon is not shown');
		const [least, most, value] = await this.slider.evaluate((input: HTMLInputElement) =>
			[input.min, input.max, input.value].map(Number)
		);
		const thumb = 44;
		const x = (part: number) => box.x + thumb / 2 + part * (box.width - thumb);
		// The middle of the hours lane, where no event's mark can be hit.
		const y = box.y + box.height - 32;
		await this.page.mouse.move(x((value! - least!) / (most! - least!)), y);
		await this.page.mouse.down();
		await this.page.mouse.move(x(share / 2), y, { steps: 5 });
		await this.page.mouse.move(x(share), y, { steps: 5 });
		await this.page.mouse.up();
	}

	async play(): Promise<void> {
		await this.page.getByRole('button', { name: this.words.play, exact: true }).click();
	}

	async pause(): Promise<void> {
		await this.page.getByRole('button', { name: this.words.pause, exact: true }).click();
	}

	/** Waits until the story plays, or stands. */
	async isPlaying(playing: boolean): Promise<void> {
		const name = playing ? this.words.pause : this.words.play;
		await expect(this.page.getByRole('button', { name, exact: true })).toBeVisible();
	}

	/** Chooses how many minutes of 1917 pass in a second. */
	async chooseSpeed(minutes: number): Promise<void> {
		const name = this.words.minutes.replace('{count}', String(minutes));
		await this.page.getByRole('radio', { name, exact: true }).check();
	}

	/** Chooses the pace that lingers where much happens. */
	async chooseEvenStory(): Promise<void> {
		await this.page.getByRole('radio', { name: this.words.pace_even, exact: true }).check();
	}

	/** The button that plays a stretch again and again, or no more. */
	get loop(): Locator {
		return this.page.getByRole('button', { name: this.words.loop, exact: true });
	}

	/** A handle of the loop on the ribbon. */
	loopHandle(which: 'loop_begins' | 'loop_ends'): Locator {
		return this.page.getByRole('slider', { name: this.words[which], exact: true });
	}

	/** The button that has the camera follow the story. */
	get cameraFollows(): Locator {
		return this.page.getByRole('button', { name: this.words.camera_follows, exact: true });
	}

	async step(what: 'hour_on' | 'hour_back' | 'event_on' | 'event_back'): Promise<void> {
		await this.page.getByRole('button', { name: this.words[what], exact: true }).click();
	}
}
