import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { Reader } from './reader';

/** The account of who holds what at the midnight that begins 25 October. */
const MIDNIGHT = 'holders-1440';

test.describe('the chronicle in a voice', () => {
	test('is chosen by the keyboard: hours, marches and holders follow, and the address', async ({
		page
	}) => {
		const reader = new Reader(page);
		await reader.openChronicle();
		await expect(reader.entry('d25_aurora_shot')).toContainText('About 21:40');
		await expect(reader.entry('m_storm_arch')).toHaveCount(0);
		await reader.voice.focus();
		await page.keyboard.type('Sov');
		await expect(reader.teller).toContainText('Told here as in: Soviet canon.');
		await expect.poll(() => new URL(page.url()).search).toBe('?voice=canon');
		await expect(reader.entry('d25_aurora_shot')).toContainText('21:45, 25 October');
		await expect(reader.entry('d25_aurora_shot')).not.toContainText('About 21:40');
		await expect(reader.entry('m_storm_arch')).toBeVisible();
		await expect(reader.entry('d25_infiltration')).toHaveCount(0);
		const held = reader.entry(MIDNIGHT).getByRole('definition');
		await expect(held.filter({ hasText: 'Baltic Station' })).toContainText('Telephone Exchange');

		await reader.voice.selectOption('Best estimate');
		await expect(reader.entry('d25_aurora_shot')).toContainText('About 21:40');
		await expect(reader.entry('m_storm_arch')).toHaveCount(0);
		await expect(held.filter({ hasText: 'Baltic Station' })).not.toContainText(
			'Telephone Exchange'
		);
		await expect.poll(() => new URL(page.url()).search).toBe('');
	});

	test('says at disputed events whether the voice speaks, and of others nothing', async ({
		page
	}) => {
		const reader = new Reader(page);
		const said = (id: string) =>
			reader.entry(id).getByText(/^(Told here as in: |Western history is silent)/);
		await reader.openChronicle();
		await expect(reader.entry('d25_ultimatum')).toBeVisible();
		await expect(said('d25_ultimatum')).toHaveCount(0);
		await reader.openChronicle('voice=western');
		await expect(said('d25_ultimatum')).toHaveText('Told here as in: Western history');
		await expect(said('d25_landing')).toHaveText(
			'Western history is silent on this; our best estimate stands in.'
		);
		await expect(said('d25_cabinet_noon')).toHaveCount(1);
		await expect(said('d25_reed_dinner')).toHaveCount(0);
	});

	test('has events at the places of the voice, and leads to the map in it', async ({
		page,
		explorer
	}) => {
		const reader = new Reader(page);
		await reader.openChronicle('voice=western&day=26');
		const dawn = reader.entry('d26_dawn');
		await expect(dawn.getByRole('definition').first()).toHaveText('Tauride Palace');
		await reader.form.getByRole('button', { name: reader.word('filter_clear') }).click();
		await expect.poll(() => new URL(page.url()).search).toBe('?voice=western');
		await dawn.getByRole('link', { name: reader.word('chronicle_show') }).click();
		await explorer.answers();
		await explorer.addressSays('voice', 'western');
		await explorer.cardSays('Tauride Palace', 'Told here as in: Western history');
		await page.getByRole('link', { name: explorer.word('read_as_text') }).click();
		await expect(reader.teller).toContainText('Told here as in: Western history.');
	});

	test('keeps the voice in the other language', async ({ page }) => {
		const reader = new Reader(page);
		await reader.openChronicle('voice=canon');
		await page.getByRole('link', { name: 'Русский' }).click();
		await expect(reader.title).toContainText('Хроника');
		await expect(page).toHaveURL(/\/ru\/chronicle\?voice=canon$/);
		await expect(reader.entry('d25_aurora_shot')).toContainText('21:45');
	});

	test('names an unknown voice, and tells our best estimate', async ({ page }) => {
		const reader = new Reader(page);
		await reader.openChronicle('voice=martian');
		await expect(reader.status).toContainText('voice');
		await expect(reader.teller).toContainText('Told here as in: Best estimate.');
	});

	test('is said on paper, where it cannot be chosen', async ({ page }) => {
		const reader = new Reader(page);
		await reader.openChronicle('voice=canon');
		await expect(reader.teller).toContainText('Soviet canon.');
		await page.emulateMedia({ media: 'print' });
		await expect(reader.voice).toBeHidden();
		await expect(page.getByText('Told here as in: Soviet canon.')).toBeVisible();
		await expect(reader.entry('d25_aurora_shot')).toContainText('Told here as in: Soviet canon');
	});

	test('passes axe in a voice', async ({ page }) => {
		test.slow();
		const reader = new Reader(page);
		await reader.openChronicle('voice=canon&day=24');
		await expect(reader.teller).toContainText('Soviet canon.');
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	});

	test.describe('that does not come', () => {
		test.use({ expectedErrors: [/503/] });

		test('says so, and tells on as before', async ({ page }) => {
			await page.route('**/data/chronicle/en/canon.json', (route) =>
				route.fulfill({ status: 503 })
			);
			const reader = new Reader(page);
			await reader.openChronicle('voice=canon');
			await expect(reader.teller).toContainText(reader.word('chronicle_voice_failed'));
			await expect(reader.teller).toContainText('Told here as in: Best estimate.');
			await expect(reader.entry('d25_aurora_shot')).toContainText('About 21:40');
		});
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('is our best estimate, and no other is offered', async ({ page }) => {
			const reader = new Reader(page);
			await reader.open('/chronicle?voice=canon');
			await expect(reader.voice).toBeHidden();
			await expect(reader.teller).toContainText('Told here as in: Best estimate.');
			await expect(reader.entry('d25_aurora_shot')).toContainText('About 21:40');
		});
	});
});
