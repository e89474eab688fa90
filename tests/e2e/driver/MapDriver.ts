import { expect, type Locator } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CompiledAtlas } from '../../../src/lib/domain/compiled';
import { ChronicleDriver } from './ChronicleDriver';
import { countPixels } from './countPixels';

/** The map: where it looks, what it shows, what is painted. */
export class MapDriver extends ChronicleDriver {
	/** Waits until the map is drawn. */
	async isDrawn(): Promise<void> {
		await expect(this.forces).toBeAttached({ timeout: 60_000 });
		await expect(this.page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
	}

	get map(): Locator {
		return this.page.getByRole('region', { name: this.words.map_label, exact: true });
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
		return this.page.getByRole('list', { name: this.words.forces_on_map });
	}

	/** A cordon or crowd on the list of what is on the ground now, by its name. */
	onTheGround(name: string): Locator {
		return this.page
			.getByRole('list', { name: this.words.on_the_ground_now, exact: true })
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
			name: this.words.force_moving.replace('{name}', name),
			exact: true
		});
	}

	/** A force on the map, if it stands. */
	standing(name: string): Locator {
		return this.forces.getByRole('button', {
			name: this.words.force_standing.replace('{name}', name),
			exact: true
		});
	}

	/** Chooses how long the road behind a force stays drawn. */
	async chooseTrail(name: string): Promise<void> {
		await this.page.getByRole('button', { name: this.words.layers, exact: true }).click();
		const label = this.words.trail_title;
		await this.page.getByRole('combobox', { name: label }).selectOption(name);
		await this.page.keyboard.press('Escape');
	}

	/** Drags the map by so many pixels, from where nothing lies over it. */
	async dragMap(across: number, down: number): Promise<void> {
		const [fromX, fromY] = await this.page.evaluate(bareSpot, await this.#clearPart());
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
				this.page.getByRole('navigation', { name: this.words.options }),
				this.page.getByRole('region', { name: this.words.legend })
			].map((part) => part.boundingBox())
		);
		if (!map || !list || !options || !legend)
			throw new Error('a part of the explorer is not shown');
		const [x, y] = [list.x + list.width + 8, options.y + options.height + 4];
		return { x, y, width: map.x + map.width - x, height: legend.y - 4 - y };
	}
}

/** A point of a part of the page at which the map itself is touched, not a mark upon it. */
function bareSpot(part: { x: number; y: number; width: number; height: number }): [number, number] {
	for (const [across, down] of [
		[0.6, 0.3],
		[0.5, 0.45],
		[0.7, 0.5],
		[0.4, 0.6],
		[0.8, 0.25]
	] as const) {
		const [x, y] = [part.x + part.width * across, part.y + part.height * down];
		if (document.elementFromPoint(x, y) instanceof HTMLCanvasElement) return [x, y];
	}
	throw new Error('marks lie over every spot of the map');
}

/** What the driver asks of the map behind the picture. */
interface Looking {
	getCenter(): { lng: number; lat: number };
	getZoom(): number;
}
