import AxeBuilder from '@axe-core/playwright';
import { OwnDataDriver } from './driver/OwnDataDriver';
import { expect, test } from './fixtures';

const HOSTILE = '<img src=x onerror=alert(1)>';
const feature = (geometry: unknown, properties: object = {}) => ({
	...{ type: 'Feature', geometry, properties }
});
const point = (lng: number, lat: number) => ({ type: 'Point', coordinates: [lng, lat] });
const collection = (...features: unknown[]) =>
	JSON.stringify({ type: 'FeatureCollection', features });
const MINE = collection(
	feature(point(30.31, 59.935), { name: HOSTILE, note: 'seen by my grandfather' }),
	// 21:00 to 22:00 on 25 October.
	feature(point(30.32, 59.937), {
		...{ name: 'Barricade', start: '1917-11-07T21:00', end: '1917-11-07T22:00' }
	}),
	feature({
		type: 'LineString',
		coordinates: [
			[30.3, 59.94],
			[30.33, 59.94]
		]
	})
);
/** A fifth of what is allowed: the limit of three seconds holds for the largest on slow machines, too. */
const MANY = { features: 10_000, vertices: 40_000 };

/** A large file: every fourth feature a line, every second dated. */
function large(): string {
	const { features, vertices } = MANY;
	const inLine = (vertices - features * 0.75) / (features * 0.25);
	const at = (row: number, along: number) => [
		Number((30.2 + ((row * 7919) % 25_000) / 1e5 + along / 1e4).toFixed(4)),
		Number((59.89 + ((row * 104_729) % 10_000) / 1e5).toFixed(4))
	];
	const rows = Array.from({ length: features }, (_, row) => {
		const dated =
			row % 2 === 0 ? { start: `1917-11-07T${String(row % 24).padStart(2, '0')}:00` } : {};
		const coordinates =
			row % 4 === 0 ? Array.from({ length: inLine }, (__, along) => at(row, along)) : at(row, 0);
		return feature({ type: row % 4 === 0 ? 'LineString' : 'Point', coordinates }, dated);
	});
	return collection(...rows);
}

test.describe('data of the visitor’s own', () => {
	test('are drawn with the clock, told as text, and gone when they are taken off', async ({
		explorer,
		page
	}) => {
		test.setTimeout(180_000);
		await explorer.open('t=25-12:00');
		await explorer.isDrawn();
		const own = new OwnDataDriver(page);
		await own.open();
		await own.choose(MINE);
		await expect(own.news).toContainText('mine.geojson is on the map. Features: 3; dated: 1');
		await expect.poll(() => own.drawn()).toBe(2);
		await expect(own.features).toHaveCount(3);
		await expect(own.features.first()).toContainText(HOSTILE);
		await own.openFeature(0);
		await expect(own.features.first()).toContainText('seen by my grandfather');
		await expect(own.panel.locator('img')).toHaveCount(0);

		await own.openFeature(1);
		await own.features.nth(1).getByRole('button').press('Enter');
		// Its hour, too, is gone to.
		await explorer.isAt('25 21:00');
		await expect.poll(() => own.drawn()).toBeGreaterThan(0);

		const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
		expect(kept).not.toContain('grandfather');
		await own.button('own_remove').press('Enter');
		await expect(own.news).toHaveText(own.word('own_removed'));
		await expect.poll(() => own.drawn()).toBe(0);
		await page.keyboard.press('Escape');
		await expect(own.panel).toBeHidden();
	});

	test('are refused with every fault, where it is and what to do', async ({ explorer, page }) => {
		test.setTimeout(180_000);
		await explorer.open('t=25-12:00', 'ru');
		const own = new OwnDataDriver(page, 'ru');
		await own.open();
		await own.drop(
			collection(feature(point(59.9, 130)), feature({ type: 'Point', coordinates: ['x'] }))
		);
		await expect(own.faults).toHaveCount(2);
		await expect(own.faults.first()).toContainText('features[0].geometry.coordinates');
		await expect(own.faults.first()).toContainText(own.word('own_fault_out_of_range'));
		await expect(own.faults.first()).toContainText('[59.9,130]');
		await expect(own.faults.last()).toContainText(own.word('own_fault_not_position'));
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
		await own.choose(MINE);
		await expect(own.faults.filter({ hasText: 'geometry' })).toHaveCount(0);
		await expect(own.features).toHaveCount(3);
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	});

	test('in thousands come, too, and how long the page stands still is told', async ({
		explorer,
		page
	}) => {
		test.setTimeout(180_000);
		await explorer.open('t=25-12:00');
		await explorer.isDrawn();
		const own = new OwnDataDriver(page);
		await own.open();
		await own.choose(collection(feature(point(30.3, 59.9))));
		await expect.poll(() => own.drawn()).toBe(1);
		await page.evaluate(() => {
			const longest = { tasks: [] as number[] };
			Object.assign(window, { longest });
			new PerformanceObserver((list) =>
				longest.tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))
			).observe({ type: 'longtask' });
		});
		await own.choose(large());
		await expect(own.news).toContainText('Features: 10000', { timeout: 30_000 });
		await expect.poll(() => own.drawn(), { timeout: 60_000 }).toBeGreaterThan(1000);
		const tasks = await page.evaluate(
			() => (window as unknown as { longest: { tasks: number[] } }).longest.tasks
		);
		test.info().annotations.push({ type: 'long tasks in ms', description: tasks.join(' ') });
	});
});
