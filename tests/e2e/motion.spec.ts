import { expect, test } from './fixtures';

test.describe('places held', () => {
	test('the slip tells who holds what, and follows the time', async ({ explorer }) => {
		await explorer.open('t=25-01:00');
		await explorer.openHeld();
		await expect(explorer.held.getByRole('heading', { level: 2 })).toContainText('01:00');
		const stations = explorer.word('class_stations');
		const [before] = await explorer.countsOf(stations);
		// Nikolaevsky Station falls at two, Tsarskoe Selo and Warsaw at eight.
		await explorer.tapStrip(0.6);
		await expect(explorer.held.getByRole('heading', { level: 2 })).not.toContainText('01:00');
		const [after] = await explorer.countsOf(stations);
		expect(after).toBeGreaterThan(before ?? 0);
	});

	test('a class opens to its places, and a place to its card', async ({ explorer }) => {
		await explorer.open('t=25-12:00');
		await explorer.openHeld();
		await explorer.expandClass(explorer.word('class_stations'));
		await explorer.held.getByRole('button', { name: 'Nikolaevsky Station' }).press('Enter');
		await expect(explorer.cardTitle).toContainText('Nikolaevsky Station');
	});

	test('the strip may show one class alone', async ({ explorer, page }) => {
		await explorer.open('t=25-12:00');
		const strip = page.locator('svg.held');
		const all = await strip.innerHTML();
		await explorer.openHeld();
		await explorer.chooseStrip(explorer.word('class_bridges'));
		await expect.poll(() => strip.innerHTML()).not.toBe(all);
	});

	test('the table has heads for a screen reader, in Russian too', async ({ explorer }) => {
		await explorer.open('t=25-18:00', 'ru');
		await explorer.openHeld();
		await expect(explorer.held.getByRole('columnheader')).toHaveCount(5);
		await expect(
			explorer.held.getByRole('rowheader', { name: explorer.word('class_bridges') })
		).toBeVisible();
	});
});

test.describe('trails', () => {
	test('the time over which they fade is chosen, and kept in the address', async ({ explorer }) => {
		await explorer.open('t=25-18:00');
		await explorer.chooseTrail(explorer.word('trail_whole'));
		await explorer.addressSays('trail', 'whole');
		await explorer.chooseTrail(explorer.word('trail_120'));
		await explorer.addressSays('trail', null);
	});

	test('the whole way stays drawn long after it was gone', async ({ explorer }) => {
		// The ground that the battery crossed on its way in, twelve hours before.
		await explorer.open('t=24-23:00&at=30.33,59.945,13.5');
		await explorer.isDrawn();
		const faded = await explorer.paintedPixels('#7fb2e5', 40);
		await explorer.chooseTrail(explorer.word('trail_whole'));
		await expect.poll(() => explorer.paintedPixels('#7fb2e5', 40)).toBeGreaterThan(faded);
	});

	test('an address that asks for an unknown time says so', async ({ explorer }) => {
		await explorer.open('trail=45');
		await expect(explorer.notices).toContainText('trail');
	});
});
