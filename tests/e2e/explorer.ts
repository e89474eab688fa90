import { expect, type Locator, type Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CompiledAtlas } from '../../src/lib/domain/compiled';
import { pattern, wordsOf, type Language, type MessageKey, type Words } from './words';

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
		return this.page.getByRole('textbox', { name: this.#words.type_time });
	}

	get slider(): Locator {
		return this.page.getByRole('slider', { name: this.#words.time, exact: true });
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
		await this.page.getByRole('button', { name: this.#words.play, exact: true }).click();
	}

	async pause(): Promise<void> {
		await this.page.getByRole('button', { name: this.#words.pause, exact: true }).click();
	}

	/** Waits until the story plays, or stands. */
	async isPlaying(playing: boolean): Promise<void> {
		const name = playing ? this.#words.pause : this.#words.play;
		await expect(this.page.getByRole('button', { name, exact: true })).toBeVisible();
	}

	/** Chooses how many minutes of 1917 pass in a second. */
	async chooseSpeed(minutes: number): Promise<void> {
		const name = this.#words.minutes.replace('{count}', String(minutes));
		await this.page.getByRole('radio', { name, exact: true }).check();
	}

	/** Chooses the pace that lingers where much happens. */
	async chooseEvenStory(): Promise<void> {
		await this.page.getByRole('radio', { name: this.#words.pace_even, exact: true }).check();
	}

	/** The button that plays a stretch again and again, or no more. */
	get loop(): Locator {
		return this.page.getByRole('button', { name: this.#words.loop, exact: true });
	}

	/** A handle of the loop on the ribbon. */
	loopHandle(which: 'loop_begins' | 'loop_ends'): Locator {
		return this.page.getByRole('slider', { name: this.#words[which], exact: true });
	}

	/** The button that has the camera follow the story. */
	get cameraFollows(): Locator {
		return this.page.getByRole('button', { name: this.#words.camera_follows, exact: true });
	}

	async step(what: 'hour_on' | 'hour_back' | 'event_on' | 'event_back'): Promise<void> {
		await this.page.getByRole('button', { name: this.#words[what], exact: true }).click();
	}

	// Places held

	/** The slip that tells who holds what at the hour of the clock. */
	get held(): Locator {
		return this.page.getByRole('dialog', { name: pattern(this.#words.held_at) });
	}

	/** Opens it from the button beside the strip, by keyboard. */
	async openHeld(): Promise<void> {
		const name = this.#words.lane_held + this.#words.held_which;
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

	/** Chooses how long the road behind a force stays drawn. */
	async chooseTrail(name: string): Promise<void> {
		await this.page.getByRole('button', { name: this.#words.layers, exact: true }).click();
		const label = this.#words.trail_title;
		await this.page.getByRole('combobox', { name: label }).selectOption(name);
		await this.page.keyboard.press('Escape');
	}

	// Chronicle

	get chronicle(): Locator {
		return this.page.getByRole('region', { name: this.#words.chronicle, exact: true });
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
		return this.page.getByRole('searchbox', { name: this.#words.find_label });
	}

	/** Looks for a name and waits for the answer. */
	async find(text: string): Promise<void> {
		await this.findField.fill(text);
		await expect(this.chronicle.getByRole('status')).toHaveText(pattern(this.#words.found_count));
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
		await this.card.getByRole('button', { name: this.#words.close }).click();
	}

	// Map

	get map(): Locator {
		return this.page.getByRole('region', { name: this.#words.map_label, exact: true });
	}

	/** Where the map looks: longitude, latitude, zoom. */
	async camera(): Promise<number[]> {
		return this.map.evaluate((container) => {
			const { maplibre } = container as unknown as { maplibre: Looking };
			const { lng, lat } = maplibre.getCenter();
			return [lng, lat, maplibre.getZoom()];
		});
	}

	/** The list of the forces that the map shows. */
	get forces(): Locator {
		return this.page.getByRole('list', { name: this.#words.forces_on_map });
	}

	/** A cordon or crowd on the list of what is on the ground now, by its name. */
	onTheGround(name: string): Locator {
		return this.page
			.getByRole('list', { name: this.#words.on_the_ground_now, exact: true })
			.getByRole('button', { name, exact: true });
	}

	/** How much of a cordon or crowd the map shows, from 0 to 1. */
	async presenceOnMap(id: string): Promise<number> {
		const response = await this.page.request.get('/data/atlas.json');
		const { extents } = (await response.json()) as CompiledAtlas;
		const row = extents.findIndex((extent) => extent.id === id);
		return this.map.evaluate((element, feature) => {
			const { maplibre } = element as HTMLElement & { maplibre: MapLibreMap };
			const state = maplibre.getFeatureState({ source: 'extents', id: feature }) as {
				presence?: number;
			};
			return state.presence ?? 0;
		}, row + 1);
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
			name: this.#words.force_moving.replace('{name}', name),
			exact: true
		});
	}

	/** A force on the map, if it stands. */
	standing(name: string): Locator {
		return this.forces.getByRole('button', {
			name: this.#words.force_standing.replace('{name}', name),
			exact: true
		});
	}

	// Following

	/** Follows whose card is open. */
	async follow(name: string): Promise<void> {
		const label = this.#words.follow_name.replace('{name}', name);
		const button = this.card.getByRole('button', { name: label, exact: true });
		await button.click();
		await expect(button).toHaveAttribute('aria-pressed', 'true');
	}

	/** Waits until the page says whom it follows, or nobody. */
	async isFollowing(name: string | undefined): Promise<void> {
		const chip = this.page.getByRole('button', { name: this.#words.following_stop });
		await expect(chip).toHaveCount(name === undefined ? 0 : 1);
		if (name === undefined) return;
		await expect(this.page.getByText(this.#words.following.replace('{name}', name))).toBeVisible();
	}

	/** Waits until the playing clock is at a time of a day of October, or past it. */
	async isPast(moment: string): Promise<void> {
		const [, time = ''] = moment.split(' ');
		await expect.poll(async () => (await this.clock()).time >= time).toBe(true);
	}

	/** Longitude and latitude of the middle of the map. */
	async lookedAt(): Promise<[number, number]> {
		return this.page.evaluate(() => {
			const container = document.querySelector('.maplibregl-map');
			const { lng, lat } = (container as unknown as { maplibre: MapLibreMap }).maplibre.getCenter();
			return [lng, lat];
		});
	}

	/** How far a moving force is drawn from the middle of the clear map, in pixels. */
	async offCentre(name: string): Promise<number> {
		const label = this.#words.force_moving.replace('{name}', name);
		return this.page.evaluate((wanted) => {
			const container = document.querySelector('.maplibregl-map');
			const map = (container as unknown as { maplibre: MapLibreMap }).maplibre;
			const box = document.querySelector(`button[aria-label="${wanted}"]`)?.getBoundingClientRect();
			const whole = map.getContainer().getBoundingClientRect();
			const centre = map.project(map.getCenter());
			if (!box) return Infinity;
			return Math.hypot(
				box.x + box.width / 2 - whole.x - centre.x,
				box.y + box.height / 2 - whole.y - centre.y
			);
		}, label);
	}

	/** Drags the map from its clear middle by so many pixels. */
	async dragMap(across: number, down: number): Promise<void> {
		const { x, y, width, height } = await this.#clearPart();
		const [fromX, fromY] = [x + width * 0.6, y + height * 0.3];
		await this.page.mouse.move(fromX, fromY);
		await this.page.mouse.down();
		await this.page.mouse.move(fromX + across, fromY + down, { steps: 6 });
		await this.page.mouse.up();
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
				this.page.getByRole('navigation', { name: this.#words.options }),
				this.page.getByRole('region', { name: this.#words.legend })
			].map((part) => part.boundingBox())
		);
		if (!map || !list || !options || !legend)
			throw new Error('a part of the explorer is not shown');
		const [x, y] = [list.x + list.width + 8, options.y + options.height + 4];
		return { x, y, width: map.x + map.width - x, height: legend.y - 4 - y };
	}

	/** The list of the shots and lights that the map shows; there is none when nothing is fired. */
	get signals(): Locator {
		return this.page.getByRole('list', { name: this.#words.signals_on_map });
	}

	/** A shot or a light on the map, by what it is called. */
	signal(name: string): Locator {
		return this.signals.getByRole('button', { name });
	}

	// Sound

	/** The lines that say what is heard. */
	get captions(): Locator {
		return this.page.getByRole('log', { name: this.#words.captions });
	}

	get soundSwitch(): Locator {
		return this.page.getByRole('button', { name: this.#words.sound, exact: true });
	}

	// The question of the way on foot

	get crossing(): Locator {
		return this.page.getByRole('region', { name: this.#words.cross_title, exact: true });
	}

	/** Opens the question from the bar of options. */
	async openCrossing(): Promise<void> {
		await this.page.getByRole('button', { name: this.#words.cross_title, exact: true }).click();
		await expect(this.crossing).toBeVisible();
	}

	/** Asks one of the questions to try, by the key of its message. */
	async tryCrossing(key: MessageKey): Promise<void> {
		await this.crossing.getByRole('button', { name: this.#words[key] }).click();
	}

	/** The field of the start or of the end, by the key of its label. */
	crossingEnd(key: 'cross_from' | 'cross_to'): Locator {
		return this.crossing.getByRole('searchbox', { name: this.#words[key], exact: true });
	}

	/** Waits until the answer says all of these. */
	async crossingSays(...texts: string[]): Promise<void> {
		for (const text of texts) await expect(this.crossing).toContainText(text);
	}

	/** How many vertices the way on the map has; 0 while none is drawn. */
	async drawnWayLength(): Promise<number> {
		return this.map.evaluate((container) => {
			const { maplibre } = container as HTMLElement & { maplibre: MapLibreMap };
			if (!maplibre.getLayer('crossing-way')) return 0;
			const [way] = maplibre.querySourceFeatures('crossing');
			return way?.geometry.type === 'LineString' ? way.geometry.coordinates.length : 0;
		});
	}

	// Notices and failures

	get notices(): Locator {
		return this.page.getByRole('status').filter({ hasText: /\S/ });
	}

	get alert(): Locator {
		return this.page.getByRole('alert');
	}

	/** The words of a message, for what a test must compare. */
	word(key: MessageKey): string {
		return this.#words[key];
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

/** What the driver asks of the map behind the picture. */
interface Looking {
	getCenter(): { lng: number; lat: number };
	getZoom(): number;
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
