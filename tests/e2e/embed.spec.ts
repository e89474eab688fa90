import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { wordsOf } from './words';

/** Opens a page of somebody else's, taller than the screen, with the explorer in a frame of its own. */
async function openFramed(
	page: Page,
	{ src, width, height }: { src: string; width: number; height: number }
): Promise<FrameLocator> {
	const body = `<!doctype html><html lang="en"><title>School</title><main aria-label="School"><h1>School</h1>
		<iframe title="Petrograd 1917" src="${src}" width="${width}" height="${height}"></iframe>
		<p style="height: 3000px">Read on.</p></main>`;
	await page.route('**/school', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto('/school');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('html')).toHaveAttribute('data-light', /day|night/);
	return frame;
}

test.describe('framed by another page', () => {
	const en = wordsOf('en');
	const ru = wordsOf('ru');

	test('shows what was chosen, at the view of its address, and leads on in a window of its own', async ({
		page
	}) => {
		const frame = await openFramed(page, {
			...{ src: '/embed?t=25-21:40&controls=clock,list,ribbon,card', width: 760, height: 560 }
		});
		await expect(frame.locator('header.clock')).toContainText('21:40');
		await expect(frame.getByRole('slider', { name: en.time, exact: true })).toBeVisible();
		await expect(frame.getByRole('navigation', { name: en.options })).toBeVisible();
		await expect(frame.getByRole('button', { name: /^Voice/ })).toHaveCount(0);
		await expect(frame.getByRole('button', { name: en.help, exact: true })).toHaveCount(0);

		const steps = await page.evaluate(() => history.length);
		await frame.locator('button.row', { hasText: 'Aurora' }).first().click();
		await expect(frame.locator('#card-title')).toBeVisible();
		await expect.poll(() => page.frames()[1]!.url()).toMatch(/event=.*controls=clock/);
		expect(await page.evaluate(() => history.length)).toBe(steps);

		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);

		const [opened] = await Promise.all([
			page.waitForEvent('popup'),
			frame.getByRole('link', { name: en.embed_open_in_full }).click()
		]);
		await expect(opened).toHaveURL(/:\d+\/\?t=.*event=/);
		expect(new URL(page.url()).pathname).toBe('/school');
	});

	test('fits into 320 × 240, says what it could not read, and lets the page be scrolled', async ({
		page
	}) => {
		const frame = await openFramed(page, {
			...{ src: '/ru/embed?controls=clock,ribbon,dancing', width: 320, height: 240 }
		});
		await expect(frame.getByRole('status').filter({ hasText: 'controls' })).toBeVisible();
		await expect(frame.getByRole('button', { name: ru.play, exact: true })).toBeVisible();
		const parts = ['header.clock .time', '.play', '.map-area', '.embed-bar a'];
		for (const part of parts) {
			const box = await frame.locator(part).evaluate((element) => {
				const { left, top, right, bottom } = element.getBoundingClientRect();
				return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
			});
			expect(box, part).toBe(true);
		}
		expect(
			await frame.locator('.map-area').evaluate(({ clientHeight }) => clientHeight)
		).toBeGreaterThan(80);

		await expect(frame.locator('canvas')).toBeAttached();
		await expect(
			frame.getByRole('list', { name: ru.forces_on_map, includeHidden: true })
		).toBeAttached({ timeout: 60_000 });
		await page.mouse.move(160, 190);
		await page.mouse.wheel(0, 400);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	});
});
