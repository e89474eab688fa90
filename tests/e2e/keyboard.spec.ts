import { expect, test } from './fixtures';

test.describe('keyboard', () => {
	test('everything can be done without a mouse', async ({ explorer, page }) => {
		const { keyboard } = page;
		await explorer.open('t=25-12:00');
		await keyboard.press('ArrowRight');
		await explorer.isAt('25 13:00');
		await keyboard.press('Shift+ArrowLeft');
		await expect.poll(async () => (await explorer.clock()).time).toMatch(/^12:/);
		await keyboard.press('Home');
		await explorer.isAt('24 00:00');

		await keyboard.press('/');
		await expect(explorer.findField).toBeFocused();
		await keyboard.type('Nikolaevsky Station');
		await expect(explorer.found('Nikolaevsky Station')).toBeVisible();
		await keyboard.press('Shift+Tab');
		await expect(explorer.results.locator(':focus')).toHaveRole('button');
		await explorer.found('Nikolaevsky Station').focus();
		await keyboard.press('Enter');
		await expect(explorer.cardTitle).toHaveText('Nikolaevsky Station');
		await keyboard.press('Escape');
		await expect(explorer.card).toHaveCount(0);
	});

	test('the space bar plays and pauses', async ({ explorer, page }) => {
		await explorer.open('t=25-12:00');
		await page.keyboard.press(' ');
		await explorer.isPlaying(true);
		await page.keyboard.press(' ');
		await explorer.isPlaying(false);
	});

	test('the arrows of the slider go by its steps', async ({ explorer }) => {
		await explorer.open('t=25-12:00');
		await explorer.slider.focus();
		await explorer.slider.press('ArrowRight');
		await explorer.isAt('25 12:05');
		await expect(explorer.slider).toHaveAttribute('aria-valuetext', /12:05.*25 October.*7 Nov/);
	});

	test('the arrows go up and down the chronicle', async ({ explorer, page }) => {
		await explorer.open('t=25-21:40&event=d25_aurora_shot');
		await explorer.row('Aurora fires one blank round').focus();
		await page.keyboard.press('ArrowDown');
		const focused = page.locator(':focus');
		await expect(focused).not.toHaveAttribute('data-event', 'd25_aurora_shot');
		await page.keyboard.press('ArrowUp');
		await expect(focused).toHaveAttribute('data-event', 'd25_aurora_shot');
	});

	test('the question mark opens help that names every key, and Escape closes it', async ({
		explorer,
		page
	}) => {
		await explorer.open();
		await page.keyboard.press('?');
		const help = page.getByRole('dialog', { name: explorer.word('help_title') });
		await expect(help).toBeVisible();
		for (const key of [
			'key_play',
			'key_hour',
			'key_event',
			'key_speed',
			'key_find',
			'help_follow_stop'
		] as const) {
			await expect(help).toContainText(explorer.word(key));
		}
		await page.keyboard.press('Escape');
		await expect(help).toBeHidden();
	});

	test('closing a card returns the focus to what opened it', async ({ explorer, page }) => {
		await explorer.open('t=25-21:40');
		const row = explorer.row('Aurora fires one blank round');
		await row.focus();
		await page.keyboard.press('Enter');
		await expect(explorer.card).toBeVisible();
		await explorer.card.getByRole('button', { name: explorer.word('close') }).focus();
		await page.keyboard.press('Enter');
		await expect(row).toBeFocused();
	});
});
