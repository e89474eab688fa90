import { expect, test } from './fixtures';

const VASILIEVSKY = '30.26685,59.93514,30.30981,59.93080';

test.describe('could you cross', () => {
	test('a question to try is answered, and anew when a bridge goes up', async ({ explorer }) => {
		await explorer.open('t=24-12:00');
		await explorer.openCrossing();
		await explorer.tryCrossing('cross_preset_vasilievsky');
		await explorer.crossingSays('Nikolaevsky Bridge', 'no guard recorded');
		await expect(explorer.crossing).not.toContainText(explorer.word('cross_closed'));
		await explorer.addressSays('cross', VASILIEVSKY);

		await explorer.seek('24 16:00');
		await explorer.crossingSays(explorer.word('cross_closed'), 'raised: Government');
		await explorer.crossingSays('Palace Bridge', 'guarded: Government');
		await expect(explorer.crossing.getByRole('status').first()).toContainText(
			'Raised: Nikolaevsky Bridge'
		);

		await explorer.seek('25 04:00');
		await expect(explorer.crossing).not.toContainText(explorer.word('cross_closed'));
	});

	test('tells of a bridge that goes up before one would come to it', async ({ explorer }) => {
		await explorer.open(`t=24-15:20&cross=${VASILIEVSKY}`);
		await explorer.crossingSays('goes up at about 15:30');
	});

	test('everything can be done without a mouse', async ({ explorer, page }) => {
		const { keyboard } = page;
		await explorer.open('t=25-12:00', 'ru');
		const opener = page.getByRole('button', { name: explorer.word('cross_title') });
		await opener.focus();
		await keyboard.press('Enter');
		await expect(explorer.crossing.getByRole('heading', { level: 2 })).toBeFocused();
		for (const [end, name] of [
			['cross_from', 'Финляндский вокзал'],
			['cross_to', 'Дворцовая площадь']
		] as const) {
			await explorer.crossingEnd(end).focus();
			await keyboard.type(name);
			await expect(explorer.crossing.locator('.found button').first()).toBeVisible();
			await keyboard.press('ArrowDown');
			await keyboard.press('Enter');
			await expect(explorer.crossing.locator('.found')).toHaveCount(0);
		}
		await explorer.crossingSays('Литейный');
		await expect(explorer.crossing.getByRole('status').first()).toContainText(/Да, пешком за/);
		await keyboard.press('Escape');
		await expect(explorer.crossing).toHaveCount(0);
		await expect(opener).toBeFocused();
		await explorer.addressSays('cross', null);
	});

	test('two touches of the map ask, and the way is drawn', async ({ explorer, page }) => {
		await explorer.open('t=24-16:00&at=30.3175,59.9405,13.3');
		await explorer.isDrawn();
		await explorer.openCrossing();
		await page.mouse.click(700, 480);
		await page.mouse.click(1200, 420);
		await explorer.crossingSays('on foot');
		await expect
			.poll(() => explorer.drawnWayLength(), { message: 'vertices of the way' })
			.toBeGreaterThan(2);
		await page.keyboard.press('Escape');
		await expect(explorer.crossing).toHaveCount(0);
		await expect.poll(() => explorer.drawnWayLength()).toBe(0);
	});

	test('a malformed question falls back and says so', async ({ explorer }) => {
		await explorer.open('cross=30.3,59.9');
		await expect(explorer.notices).toContainText('cross');
		await expect(explorer.crossing).toHaveCount(0);
	});

	test.describe('without its data', () => {
		test.use({ expectedErrors: [/500/] });

		test('says that the streets did not come, and tries again', async ({ explorer, page }) => {
			let isBroken = true;
			await page.route('**/data/network.json', (route) =>
				isBroken ? route.fulfill({ status: 500 }) : route.continue()
			);
			await explorer.open(`t=24-12:00&cross=${VASILIEVSKY}`);
			await expect(explorer.alert).toContainText(explorer.word('cross_failed'));
			isBroken = false;
			await explorer.crossing.getByRole('button', { name: explorer.word('cross_retry') }).click();
			await explorer.crossingSays('Nikolaevsky Bridge');
		});
	});
});
