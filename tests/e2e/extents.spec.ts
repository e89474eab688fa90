import { expect, test } from './fixtures';

const SAILORS = 'The ring: sailors by the Admiralty';

test.describe('cordons and crowds', () => {
	test('the card of a cordon is opened from the keyboard and says how sure it is', async ({
		explorer,
		page
	}) => {
		await explorer.open('t=25-20:00');
		await explorer.isDrawn();
		await explorer.onTheGround(SAILORS).focus();
		await page.keyboard.press('Enter');
		await expect(explorer.cardTitle).toHaveText(SAILORS);
		await explorer.cardSays(
			...(
				['extent_cordon', 'presence_attested', 'course_inferred', 'precision_about'] as const
			).map((key) => explorer.word(key))
		);
		await explorer.cardSays('About 17:30 to 02:00', explorer.word('how_do_we_know'));
		await explorer.addressSays('extent', 'ring_admiralty');
	});

	test('what is on the ground now is listed with the chronicle, by keyboard', async ({
		explorer
	}) => {
		await explorer.open('t=25-20:00');
		await expect(explorer.groundRow(SAILORS)).toBeHidden();
		await explorer.toggleGround();
		await expect(explorer.groundRow(SAILORS)).toContainText(explorer.word('extent_cordon'));
		await explorer.seek('25 12:00');
		await expect(explorer.groundRow(SAILORS)).toHaveCount(0);
		await explorer.seek('25 03:00');
		await explorer.groundRow('Cruiser Aurora').press('Enter');
		await expect(explorer.cardTitle).toHaveText('Cruiser Aurora');
	});

	test('an event leads to its cordons, and a cordon back to its event', async ({ explorer }) => {
		await explorer.open('t=25-12:00&event=d25_ring');
		await explorer.card.getByRole('button', { name: SAILORS }).click();
		await expect(explorer.cardTitle).toHaveText(SAILORS);
		// From noon to the first minute at which the cordon is fully there.
		await explorer.isAt('25 17:40');
		await explorer.card.getByRole('button', { name: 'Winter Palace ringed' }).click();
		await expect(explorer.cardTitle).toHaveText('Winter Palace ringed');
	});

	test('they come and go with the clock, on the list and on the map', async ({ explorer }) => {
		const crowd = 'The crowd about Palace Square';
		await explorer.open('t=25-10:00');
		await explorer.isDrawn();
		await expect(explorer.onTheGround(crowd)).toHaveCount(0);
		await explorer.seek('25 21:00');
		await expect(explorer.onTheGround(crowd)).toHaveCount(1);
		expect(await explorer.presenceOnMap('square_crowd')).toBe(1);
		await explorer.seek('26 03:00');
		await expect(explorer.onTheGround(crowd)).toHaveCount(0);
		expect(await explorer.presenceOnMap('square_crowd')).toBe(0);
	});

	test('can be taken off the map', async ({ explorer, page }) => {
		await explorer.open('t=25-20:00');
		await explorer.isDrawn();
		await expect(explorer.onTheGround(SAILORS)).toHaveCount(1);
		await page.getByRole('button', { name: explorer.word('layers') }).click();
		await page.getByRole('checkbox', { name: explorer.word('layer_ground') }).uncheck();
		await expect(explorer.onTheGround(SAILORS)).toHaveCount(0);
	});
});
