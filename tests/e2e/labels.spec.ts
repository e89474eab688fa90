import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from './fixtures';

/** Views of the plan from the Empire down to a street, in every naming mode. */
const CAMERAS = [
	{ name: 'the opening view', view: 'at=30.3175,59.9405,13.3' },
	{ name: 'Palace Square', view: 'at=30.3155,59.9390,15.4' },
	{ name: 'Palace Square in the spelling of 1917', view: 'names=ru1917&at=30.3155,59.9390,14.6' },
	{ name: 'Smolny', view: 'at=30.3950,59.9460,14.5' },
	{ name: 'the Fortress', view: 'names=ru1917&at=30.3160,59.9500,15' },
	{ name: 'the Nikolaevsky Bridge', view: 'names=today&at=30.2890,59.9350,14.8' },
	{ name: 'Znamenskaya Square', view: 'at=30.3610,59.9310,14.2' },
	{ name: 'the Vyborg Side', view: 'names=ru1917&at=30.3450,59.9650,13.8' },
	{ name: 'the Narva Gate', view: 'at=30.2740,59.9010,13.4' },
	{ name: 'the whole city', view: 'at=30.3000,59.9400,11.5' },
	{ name: 'the surroundings', view: 'names=ru1917&at=30.3000,59.9000,8.5' },
	{ name: 'the Empire', view: 'at=40.0000,57.0000,4.5' }
];

/** From point to point where labels are asked for, in pixels: less than the lowest is high. */
const STEP = 7;

test.describe('labels', () => {
	for (const { name, view } of CAMERAS) {
		test(`none lies over another: ${name}`, async ({ explorer, page }) => {
			await explorer.open(`t=25-16:00&${view}`);
			await explorer.isDrawn();
			const { labels, overlaps } = await page.evaluate(async (step) => {
				const container = document.querySelector('.maplibregl-map');
				const map = (container as unknown as { maplibre: MapLibreMap }).maplibre;
				if (!map.loaded()) await map.once('idle');
				// What is lettered; signs without a letter are drawn upon the ground, as streets are.
				const layers = map
					.getStyle()
					.layers.filter(({ layout }) => layout && 'text-field' in layout)
					.map(({ id }) => id);
				const { clientWidth, clientHeight } = map.getContainer();
				const labels = new Set<string>();
				const overlaps = new Set<string>();
				for (let y = step; y < clientHeight; y += step) {
					for (let x = step; x < clientWidth; x += step) {
						const here = new Set(
							map
								.queryRenderedFeatures([x, y], { layers })
								.map(({ layer, properties }) => `${layer.id}: ${String(properties.name_en)}`)
						);
						for (const label of here) labels.add(label);
						if (here.size > 1) overlaps.add([...here].toSorted().join(' over '));
					}
				}
				return { labels: labels.size, overlaps: [...overlaps] };
			}, STEP);
			expect(labels).toBeGreaterThan(4);
			expect(overlaps).toEqual([]);
		});
	}
});
