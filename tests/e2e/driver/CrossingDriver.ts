import { expect, type Locator } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MessageKey } from '../words';
import { ForcesDriver } from './ForcesDriver';

/** The question of the way on foot. */
export class CrossingDriver extends ForcesDriver {
	get crossing(): Locator {
		return this.page.getByRole('region', { name: this.words.cross_title, exact: true });
	}

	/** Opens the question from the bar of options. */
	async openCrossing(): Promise<void> {
		await this.page.getByRole('button', { name: this.words.cross_title, exact: true }).click();
		await expect(this.crossing).toBeVisible();
	}

	/** Asks one of the questions to try, by the key of its message. */
	async tryCrossing(key: MessageKey): Promise<void> {
		await this.crossing.getByRole('button', { name: this.words[key] }).click();
	}

	/** The field of the start or of the end, by the key of its label. */
	crossingEnd(key: 'cross_from' | 'cross_to'): Locator {
		return this.crossing.getByRole('searchbox', { name: this.words[key], exact: true });
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
}
