import AxeBuilder from '@axe-core/playwright';
import { LoopDriver } from './driver/LoopDriver';
import { expect, test as base } from './fixtures';

const test = base.extend<{ loop: LoopDriver }>({
	loop: async ({ page }, use) => {
		await use(new LoopDriver(page));
	}
});

test.describe('the night in ninety seconds', () => {
	test('plays, is halted by any touch, goes on with one more, and is left by Escape', async ({
		loop,
		page
	}) => {
		await loop.open();
		const { stops } = await loop.itinerary();
		await expect(loop.announced).toHaveText(stops[0]!.text.en);
		await expect(page.getByText(stops[0]!.text.ru)).toBeVisible();
		const first = await loop.hour.textContent();
		await expect(loop.hour).not.toHaveText(first!);

		await page.mouse.click(1000, 300);
		await expect(loop.button('play')).toBeVisible();
		await page.mouse.click(1000, 300);
		await expect(loop.button('pause')).toBeVisible();

		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/:\d+\/(\?|$)/);
	});

	test.describe('where motion is unwanted', () => {
		test.use({ contextOptions: { reducedMotion: 'reduce' } });

		test('steps through its stops, and leads on from where it ends', async ({ loop, page }) => {
			await loop.open('ru');
			await expect(page.locator('canvas')).toBeAttached();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations).toEqual([]);

			const { stops } = await loop.itinerary();
			// Back to the first, however far it has come.
			for (const { id } of stops) await test.step(id, () => page.keyboard.press('ArrowLeft'));
			for (const stop of stops) {
				await expect(loop.announced).toHaveText(stop.text.ru);
				await expect(page.getByText(stop.text.en)).toBeVisible();
				await page.keyboard.press('ArrowRight');
			}
			await expect(loop.button('night_again')).toBeVisible();
			await loop.link('night_explore').click();
			await expect(page).toHaveURL(/\/ru\?t=26-06:00|\/ru\?t=26-06%3A00/);
		});
	});

	test.describe('on a phone', () => {
		test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

		test('fits, and tilts the map as it goes', async ({ loop, page }) => {
			await loop.open();
			await expect(loop.link('night_explore')).toBeInViewport({ ratio: 1 });
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(390);
			await loop.button('night_next').click();
			await loop.button('night_next').click();
			await expect.poll(() => loop.pitch(), { timeout: 60_000 }).toBeGreaterThan(30);
		});
	});
});
