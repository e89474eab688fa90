import { expect, test } from './fixtures';

test.describe('address', () => {
	test('malformed parameters are left out and named', async ({ explorer }) => {
		await explorer.open('t=yesterday&at=1,2&event=%3Cscript%3E&place=smolny');
		await expect(explorer.notices.first()).toContainText('t, at, event');
		await explorer.isAt('24 15:40');
		await expect(explorer.cardTitle).toHaveText('Smolny Institute');
		await explorer.page
			.getByRole('button', { name: explorer.word('dismiss'), exact: true })
			.click();
		await expect(explorer.page.getByText('t, at, event')).toHaveCount(0);
	});

	test('a record that is not in the atlas is said to be missing', async ({ explorer }) => {
		await explorer.open('event=d25_martians');
		await expect(explorer.notices.first()).toContainText('d25_martians');
		await expect(explorer.card).toHaveCount(0);
	});

	test('the address follows the clock and finds the same view again', async ({
		explorer,
		page
	}) => {
		await explorer.open('t=25-12:00');
		await explorer.seek('25 21:40');
		await explorer.addressSays('t', '25-21:40');
		await page.reload();
		await explorer.answers();
		await explorer.isAt('25 21:40');
	});

	test('moving in time adds nothing to the history', async ({ explorer, page }) => {
		await explorer.open('t=25-12:00');
		const before = await page.evaluate(() => history.length);
		await explorer.seek('25 13:00');
		await explorer.addressSays('t', '25-13:00');
		await explorer.seek('25 14:00');
		await explorer.addressSays('t', '25-14:00');
		expect(await page.evaluate(() => history.length)).toBe(before);
	});

	test('a page that is not there says so', async ({ page, explorer }) => {
		const response = await page.goto('/no/such/page');
		expect(response?.status()).toBe(404);
		expect(explorer.word('site_title')).toBeTruthy();
	});
	test.use({ expectedErrors: [/404 \(Not Found\)/] });
});
