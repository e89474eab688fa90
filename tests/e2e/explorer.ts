import { expect, type Locator, type Page } from '@playwright/test';
import { pattern, wordsOf, type Language, type Words } from './words';

/** What the clock says. */
export interface Reading {
	/** `21:40`. */
	time: string;
	/** `Wednesday 25 October`. */
	oldStyle: string;
	/** `7 Nov, New Style`. */
	newStyle: string;
}

const ADDRESS: Record<Language, string> = { en: '/', ru: '/ru' };

/**
 * The explorer as a visitor uses it: the only file of these tests that knows how the page is built.
 * Everything is found by the role and name that a screen reader tells.
 */
export class Explorer {
	readonly page: Page;
	#words: Words = wordsOf('en');

	constructor(page: Page) {
		this.page = page;
	}

	/** Opens the explorer at a view such as `t=25-21:40&place=smolny`, and waits until it answers. */
	async open(view = '', language: Language = 'en'): Promise<void> {
		this.#words = wordsOf(language);
		await this.page.goto(`${ADDRESS[language]}${view === '' ? '' : `?${view}`}`);
		await this.answers();
	}

	/** Waits until the page has come alive: it then says whether it is day or night in the city. */
	async answers(): Promise<void> {
		await expect(this.page.locator('html')).toHaveAttribute('data-light', /day|night/);
	}

	/** Waits until the map is drawn. */
	async isDrawn(): Promise<void> {
		await expect(this.forces).toBeAttached({ timeout: 60_000 });
		await expect(this.page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
	}

	// Time

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
		return this.page.getByRole('textbox', { name: this.#words.type_time! });
	}

	get slider(): Locator {
		return this.page.getByRole('slider', { name: this.#words.time!, exact: true });
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
		await this.page.getByRole('button', { name: this.#words.play!, exact: true }).click();
	}

	async pause(): Promise<void> {
		await this.page.getByRole('button', { name: this.#words.pause!, exact: true }).click();
	}

	/** Waits until the story plays, or stands. */
	async isPlaying(playing: boolean): Promise<void> {
		const name = playing ? this.#words.pause! : this.#words.play!;
		await expect(this.page.getByRole('button', { name, exact: true })).toBeVisible();
	}

	/** Chooses how many minutes of 1917 pass in a second. */
	async chooseSpeed(minutes: number): Promise<void> {
		const name = this.#words.minutes!.replace('{count}', String(minutes));
		await this.page.getByRole('radio', { name, exact: true }).check();
	}

	async step(what: 'hour_on' | 'hour_back' | 'event_on' | 'event_back'): Promise<void> {
		await this.page.getByRole('button', { name: this.#words[what]!, exact: true }).click();
	}

	// Chronicle

	get chronicle(): Locator {
		return this.page.getByRole('region', { name: this.#words.chronicle!, exact: true });
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

	get findField(): Locator {
		return this.page.getByRole('searchbox', { name: this.#words.find_label! });
	}

	/** Looks for a name and waits for the answer. */
	async find(text: string): Promise<void> {
		await this.findField.fill(text);
		await expect(this.chronicle.getByRole('status')).toHaveText(pattern(this.#words.found_count!));
	}

	/** What was found, best first; it lies over the chronicle. */
	found(name: string): Locator {
		return this.chronicle.locator('.results').getByRole('button', { name }).first();
	}

	/** Finds a place by its name and opens it. */
	async selectPlace(name: string): Promise<void> {
		await this.find(name);
		await this.found(name).click();
	}

	// Card

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
		await this.card.getByRole('button', { name: this.#words.close! }).click();
	}

	// Map

	get map(): Locator {
		return this.page.getByRole('region', { name: this.#words.map!, exact: true });
	}

	/** The list of the forces that the map shows. */
	get forces(): Locator {
		return this.page.getByRole('list', { name: this.#words.forces_on_map! });
	}

	/** The names by which the forces on the map are told, standing or moving. */
	async namesOfForces(): Promise<string[]> {
		return this.forces
			.getByRole('button')
			.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
	}

	/** A force on the map, if it moves. */
	moving(name: string): Locator {
		return this.forces.getByRole('button', {
			name: this.#words.force_moving!.replace('{name}', name),
			exact: true
		});
	}

	/** A force on the map, if it stands. */
	standing(name: string): Locator {
		return this.forces.getByRole('button', {
			name: this.#words.force_standing!.replace('{name}', name),
			exact: true
		});
	}

	/**
	 * How many pixels of the map are of a colour, `#b3242c`, where no panel lies over it: what is
	 * really painted. `tolerance` is per channel.
	 */
	async paintedPixels(colour: string, tolerance = 24): Promise<number> {
		const clip = await this.#clearPart();
		const picture = await this.page.screenshot({ clip });
		return this.page.evaluate(countPixels, {
			...{ picture: picture.toString('base64'), colour, tolerance }
		});
	}

	/** The part of the map right of the chronicle, between the options and the legend. */
	async #clearPart() {
		const [map, list, options, legend] = await Promise.all(
			[
				this.page.locator('canvas'),
				this.chronicle,
				this.page.getByRole('navigation', { name: this.#words.options! }),
				this.page.getByRole('region', { name: this.#words.legend! })
			].map((part) => part.boundingBox())
		);
		if (!map || !list || !options || !legend)
			throw new Error('a part of the explorer is not shown');
		const [x, y] = [list.x + list.width + 8, options.y + options.height + 4];
		return { x, y, width: map.x + map.width - x, height: legend.y - 4 - y };
	}

	// Notices and failures

	get notices(): Locator {
		return this.page.getByRole('status').filter({ hasText: /\S/ });
	}

	get alert(): Locator {
		return this.page.getByRole('alert');
	}

	/** The words of a message, for what a test must compare. */
	word(key: string): string {
		return this.#words[key]!;
	}

	/** The address of the page after `?`. */
	get query(): URLSearchParams {
		return new URL(this.page.url()).searchParams;
	}

	/** Waits until the address says so. */
	async addressSays(key: string, value: string | null): Promise<void> {
		await expect.poll(() => this.query.get(key)).toBe(value);
	}
}

async function countPixels(options: {
	picture: string;
	colour: string;
	tolerance: number;
}): Promise<number> {
	const image = new Image();
	image.src = `data:image/png;base64,${options.picture}`;
	await image.decode();
	const canvas = new OffscreenCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	if (!context) return -1;
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	const wanted = [1, 3, 5].map((at) => Number.parseInt(options.colour.slice(at, at + 2), 16));
	let count = 0;
	for (let at = 0; at < data.length; at += 4) {
		const isNear = wanted.every(
			(channel, index) => Math.abs((data[at + index] ?? 0) - channel) <= options.tolerance
		);
		if (isNear) count += 1;
	}
	return count;
}
