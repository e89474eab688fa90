import { browserArguments } from '../browser.mjs';
import { expect, test } from './fixtures';
import { worksWithoutMap } from './worksWithoutMap';

// A browser of its own: what it can draw is settled when it starts.
test.use({
	launchOptions: {
		...(process.env.PETROGRAD_BROWSER ? { executablePath: process.env.PETROGRAD_BROWSER } : {}),
		args: [...browserArguments().filter((flag) => flag === '--no-sandbox'), '--disable-3d-apis']
	}
});

test('without WebGL an explanation stands in the place of the map, and the rest works', async ({
	explorer
}) => {
	await explorer.open();
	await expect(explorer.alert).toContainText(explorer.word('map_failed_webgl'));
	await worksWithoutMap(explorer);
});
