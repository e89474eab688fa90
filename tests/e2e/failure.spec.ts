import { expect, test } from './fixtures';
import { worksWithoutMap } from './worksWithoutMap';

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
