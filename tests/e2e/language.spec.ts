import { expect, test } from './fixtures';

test.describe('Russian', () => {
	test('the page speaks Russian, dates and all', async ({ explorer, page }) => {
		await explorer.open('t=25-21:40&event=d25_aurora_shot', 'ru');
		await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
		const { oldStyle, newStyle } = await explorer.clock();
		expect(oldStyle.toLowerCase()).toBe('среда 25 октября');
		expect(newStyle).toContain('7 ноя');
		await expect(explorer.cardTitle).toHaveText(/[а-я]/i);
		await expect(explorer.cardTitle).not.toHaveText(/[a-z]/i);
	});

	test('the other language opens the same view', async ({ explorer, page }) => {
		await explorer.open('t=25-12:00');
		await explorer.seek('25 21:40');
		await explorer.addressSays('t', '25-21:40');
		await page.getByRole('link', { name: explorer.word('other_language') }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
		await explorer.answers();
		await explorer.isAt('25 21:40');
	});

	test('every event of the three days is told in Russian', async ({ page }) => {
		await page.goto('/ru/chronicle');
		const untold = page.locator('main article[lang="en"], main [lang="en"]:not(a)');
		const texts = await untold.evaluateAll((all) =>
			all
				.filter((element) => element.closest('[id^="day-1917-10-24"], [id^="day-1917-10-25"]'))
				.map((element) => element.textContent)
		);
		expect(texts).toEqual([]);
	});
});
