import { expect, test } from './fixtures';

test.describe('chronicle as text', () => {
	test('tells the days in order and leads back to the map', async ({ explorer, page }) => {
		await page.goto('/chronicle');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			explorer.word('chronicle_title')
		);
		const text = await page.locator('main').innerText();
		const at = (words: string) => text.indexOf(words);
		expect(at('Cadets wreck the Bolshevik presses')).toBeGreaterThan(0);
		expect(at('Aurora fires one blank round')).toBeGreaterThan(
			at('Cadets wreck the Bolshevik presses')
		);
		expect(at('Antonov-Ovseenko arrests the ministers')).toBeGreaterThan(
			at('Aurora fires one blank round')
		);
		// Cordons and crowds are told under their day, with their hours and how sure they are.
		const cordon = page.locator('#ring_admiralty');
		await expect(cordon.getByRole('heading', { level: 4 })).toHaveText(
			'The ring: sailors by the Admiralty'
		);
		for (const words of [
			'About 17:30 to 02:00',
			explorer.word('presence_attested'),
			explorer.word('course_inferred')
		]) {
			await expect(cordon).toContainText(words);
		}
		await page.getByRole('link', { name: explorer.word('chronicle_back') }).click();
		await explorer.answers();
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('can still be read', async ({ page }) => {
			await page.goto('/chronicle');
			await expect(page.getByText('Aurora fires one blank round').first()).toBeVisible();
		});
	});
});
