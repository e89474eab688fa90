import { expect, type Locator } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { MapDriver } from './MapDriver';

/** Whom the camera follows, what is fired, and what is heard of it. */
export class ForcesDriver extends MapDriver {
	/** Follows whose card is open. */
	async follow(name: string): Promise<void> {
		const label = this.words.follow_name.replace('{name}', name);
		const button = this.card.getByRole('button', { name: label, exact: true });
		await button.click();
		await expect(button).toHaveAttribute('aria-pressed', 'true');
	}

	/** Waits until the page says whom it follows, or nobody. */
	async isFollowing(name: string | undefined): Promise<void> {
		const chip = this.page.getByRole('button', { name: this.words.following_stop });
		await expect(chip).toHaveCount(name === undefined ? 0 : 1);
		if (name === undefined) return;
		await expect(this.page.getByText(this.words.following.replace('{name}', name))).toBeVisible();
	}

	/** Waits until the playing clock is at a time of a day of October, or past it. */
	async isPast(moment: string): Promise<void> {
		const [, time = ''] = moment.split(' ');
		await expect.poll(async () => (await this.clock()).time >= time).toBe(true);
	}

	/** Longitude and latitude of the middle of what is clear of the map. */
	async lookedAt(): Promise<[number, number]> {
		const { lng, lat } = await this.page.evaluate(clearMiddle, '');
		return [lng, lat];
	}

	/** How far a moving force is drawn from the middle of what is clear of the map, in pixels. */
	async offCentre(name: string): Promise<number> {
		const label = this.words.force_moving.replace('{name}', name);
		return (await this.page.evaluate(clearMiddle, label)).off;
	}

	/** The list of the shots and lights that the map shows; there is none when nothing is fired. */
	get signals(): Locator {
		return this.page.getByRole('list', { name: this.words.signals_on_map });
	}

	/** A shot or a light on the map, by what it is called. */
	signal(name: string): Locator {
		return this.signals.getByRole('button', { name });
	}

	/** The lines that say what is heard. */
	get captions(): Locator {
		return this.page.getByRole('log', { name: this.words.captions });
	}

	get soundSwitch(): Locator {
		return this.page.getByRole('button', { name: this.words.sound, exact: true });
	}
}

/**
 * The middle of what panels and an open card leave clear of the map, and how many pixels off it the
 * button of that name is at the same moment. Runs in the page.
 */
function clearMiddle(label: string): { lng: number; lat: number; off: number } {
	const container = document.querySelector('.maplibregl-map');
	const map = (container as unknown as { maplibre: MapLibreMap }).maplibre;
	const whole = map.getContainer().getBoundingClientRect();
	const card = document.querySelector('aside.card')?.getBoundingClientRect();
	const isOver = card && card.top < whole.bottom && card.bottom > whole.top;
	const { x, y } = map.project(map.getCenter());
	const clearX = isOver ? x - (whole.right - card.left) / 2 : x;
	const { lng, lat } = map.unproject([clearX, y]);
	const box = document.querySelector(`button[aria-label="${label}"]`)?.getBoundingClientRect();
	const [across, down] = box
		? [box.x + box.width / 2 - whole.x - clearX, box.y + box.height / 2 - whole.y - y]
		: [Infinity, Infinity];
	return { lng, lat, off: Math.hypot(across, down) };
}
