import { expect, test } from './fixtures';

test.describe('selection', () => {
	test('a place found by name opens its card', async ({ explorer }) => {
		await explorer.open('t=25-12:00');
		await explorer.selectPlace('Smolny Institute');
		await expect(explorer.cardTitle).toHaveText('Smolny Institute');
		await explorer.cardSays('Смольный', explorer.word('how_do_we_know'));
		await explorer.addressSays('place', 'smolny');
	});

	test('a place is found by the name it has today and by part of a word', async ({ explorer }) => {
		await explorer.open();
		await explorer.find('hermitage');
		await expect(explorer.found('Winter Palace')).toBeVisible();
		await explorer.find('qwertz');
		await expect(explorer.chronicle).toContainText(explorer.word('found_nothing'));
	});

	test('an event tells what, when, who and how we know', async ({ explorer }) => {
		await explorer.open();
		await explorer.selectEvent('Aurora fires one blank round');
		await explorer.isAt('25 21:40');
		await expect(explorer.cardTitle).toHaveText('Aurora fires one blank round');
		const facts = ['fact_when', 'fact_certainty', 'how_do_we_know'] as const;
		await explorer.cardSays(...facts.map((key) => explorer.word(key)));
		await explorer.cardSays('When did Aurora fire?', '25 October', '7 November');
	});

	test('the same event is chosen in the list and in the card', async ({ explorer }) => {
		await explorer.open('t=25-21:40&event=d25_aurora_shot');
		await expect(explorer.row('Aurora fires one blank round')).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await explorer.closeCard();
		await expect(explorer.card).toHaveCount(0);
		await expect(explorer.row('Aurora fires one blank round')).toHaveAttribute(
			'aria-pressed',
			'false'
		);
		await explorer.addressSays('event', null);
	});

	test('a place changes hands as time goes', async ({ explorer }) => {
		await explorer.open('t=25-01:55&place=nikolaevsky_station');
		const holder = explorer.card.locator('[aria-current="time"]');
		await expect(holder).toContainText(explorer.word('side_government'));
		await explorer.seek('25 02:00');
		await expect(holder).toContainText(explorer.word('side_mrc'));
		await explorer.seek('25 01:59');
		await expect(holder).toContainText(explorer.word('side_government'));
	});

	test('a bridge goes up and comes down', async ({ explorer }) => {
		await explorer.open('t=24-12:00&place=nikolaevsky_bridge');
		const state = explorer.card.locator('[aria-current="time"]');
		await expect(state).toContainText(explorer.word('state_lowered'));
		await explorer.seek('24 16:00');
		await expect(state).toContainText(explorer.word('state_raised'));
		await explorer.seek('25 06:00');
		await expect(state).toContainText(explorer.word('state_lowered'));
	});

	test('Back returns to what was chosen before', async ({ explorer, page }) => {
		await explorer.open('t=25-12:00');
		await explorer.selectPlace('Smolny Institute');
		await explorer.addressSays('place', 'smolny');
		await explorer.findField.fill('');
		await explorer.selectEvent('Aurora fires one blank round');
		await explorer.addressSays('event', 'd25_aurora_shot');
		await page.goBack();
		await expect(explorer.cardTitle).toHaveText('Smolny Institute');
		await explorer.isAt('25 12:00');
		await page.goBack();
		await expect(explorer.card).toHaveCount(0);
		await page.goForward();
		await expect(explorer.cardTitle).toHaveText('Smolny Institute');
	});

	test('no rival account is among the events, but the card names those who differ', async ({
		explorer
	}) => {
		await explorer.open('t=25-05:00&event=d25_telephone');
		await expect(explorer.row('The Telephone Exchange taken: Reed’s hour')).toHaveCount(0);
		await expect(explorer.row('The Telephone Exchange taken: Reed’s hour')).toHaveCount(0);
		await explorer.cardSays(explorer.word('accounts_differ'));
	});
});
