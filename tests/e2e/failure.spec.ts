import { browserArguments } from '../browser.mjs';
import { expect, test } from './fixtures';
import type { Explorer } from './explorer';

/** What must go on without a map: the clock, the chronicle, the cards. */
async function worksWithoutMap(explorer: Explorer) {
	await explorer.selectEvent('Aurora fires one blank round');
	await explorer.isAt('25 21:40');
	await expect(explorer.cardTitle).toHaveText('Aurora fires one blank round');
	await explorer.seek('26 02:00');
	await expect(explorer.row('Antonov-Ovseenko arrests the ministers')).toHaveAttribute(
		'aria-current',
		'time'
	);
}

test.describe('without the data of the map', () => {
	test.use({ expectedErrors: [/ERR_FAILED|Failed to fetch|AJAXError/] });

	test('an explanation stands in its place, and the rest works', async ({ explorer, page }) => {
		await page.route('**/data/map/*.json', (route) => route.abort());
		await explorer.open();
		await expect(explorer.alert).toContainText(explorer.word('map_failed_data'));
		await worksWithoutMap(explorer);
	});

	test('one missing source is enough to say so', async ({ explorer, page }) => {
		await page.route('**/data/map/streets.json', (route) => route.abort());
		await explorer.open();
		await expect(explorer.alert).toContainText(explorer.word('map_failed_data'));
	});
});

test.describe('without WebGL', () => {
	test.use({
		launchOptions: {
			...(process.env.PETROGRAD_BROWSER ? { executablePath: process.env.PETROGRAD_BROWSER } : {}),
			args: [...browserArguments().filter((flag) => flag === '--no-sandbox'), '--disable-3d-apis']
		}
	});

	test('an explanation stands in the place of the map, and the rest works', async ({
		explorer
	}) => {
		await explorer.open();
		await expect(explorer.alert).toContainText(explorer.word('map_failed_webgl'));
		await worksWithoutMap(explorer);
	});
});
