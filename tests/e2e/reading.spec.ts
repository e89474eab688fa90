import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { Reader } from './reader';

/** The chronicle itself, which is long, is looked at with the layout. */
const PAGES = [
	...['/event/d25_aurora_shot', '/place/winter_palace', '/person/lenin', '/force/pavlovsky'],
	...['/place', '/404']
];

test.describe('pages of text', () => {
	for (const language of ['en', 'ru'] as const) {
		for (const path of PAGES) {
			test(`${path} in ${language} passes axe`, async ({ page }) => {
				test.slow();
				await new Reader(page).open(path, language);
				await expect(page.locator('html')).toHaveAttribute('lang', language);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
			});
		}
	}

	test('a card leads to its page, and the page back to the map', async ({ explorer, page }) => {
		await explorer.open('t=25-21:40&event=d25_aurora_shot');
		await explorer.card.getByRole('link', { name: explorer.word('page_permanent') }).click();
		const reader = new Reader(page);
		await expect(reader.title).toHaveText('Aurora fires one blank round');
		await page.getByRole('link', { name: explorer.word('page_see_on_map') }).click();
		await explorer.answers();
		await expect(explorer.cardTitle).toHaveText('Aurora fires one blank round');
		await explorer.isAt('25 21:40');
	});

	test.describe('of nothing in the atlas', () => {
		test.use({ expectedErrors: [/404/] });

		test('say so in the language of the address, and lead on', async ({ page }) => {
			const response = await page.goto('/ru/place/nowhere');
			expect(response?.status()).toBe(404);
			const reader = new Reader(page);
			await expect(reader.title).toHaveText('Такой страницы в атласе нет');
			await page.getByRole('link', { name: 'К хронике' }).click();
			await expect(reader.title).toContainText('Хроника');
		});
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('tell what happened, where, and how we know', async ({ page }) => {
			const reader = new Reader(page);
			await reader.open('/event/d25_ring');
			await expect(page.getByText('the Pavlovsky Guards reserve regiment')).toBeVisible();
			await expect(
				page.getByRole('heading', { name: reader.word('how_do_we_know') })
			).toBeVisible();
			await page.getByRole('link', { name: reader.word('page_next') }).click();
			await expect(reader.title).not.toHaveText('Winter Palace ringed');
		});

		test('the chronicle tells everything and offers no choice', async ({ page }) => {
			const reader = new Reader(page);
			await reader.open('/chronicle?day=24');
			await expect(reader.form).toBeHidden();
			await reader.saysAllShown();
			await expect(reader.entry('d25_aurora_shot')).toBeVisible();
			await expect(reader.entry('m_pavlovsky_ring')).toBeVisible();
		});
	});
});

test.describe('choosing what the chronicle tells', () => {
	test('goes by the keyboard alone, says how much is shown, and is in the address', async ({
		page
	}) => {
		const reader = new Reader(page);
		await reader.openChronicle();
		await reader.saysAllShown();
		await reader.choice('filter_day').focus();
		await page.keyboard.type('25');
		await expect(reader.choice('filter_day')).toHaveValue('25');
		await reader.saysHowManyAreShown();
		await expect(reader.entry('d25_aurora_shot')).toBeVisible();
		await expect(reader.entry('d24_trud_raid')).toBeHidden();
		await expect.poll(() => new URL(page.url()).search).toBe('?day=25');

		await page.keyboard.press('Tab');
		await expect(reader.choice('filter_side')).toBeFocused();
		await page.keyboard.type('Gov');
		await expect(reader.entry('d25_aurora_shot')).toBeHidden();
		await expect.poll(() => new URL(page.url()).search).toBe('?day=25&side=government');

		await reader.form.getByRole('button', { name: reader.word('filter_clear') }).focus();
		await page.keyboard.press('Enter');
		await reader.saysAllShown();
		await expect.poll(() => new URL(page.url()).search).toBe('');
	});

	test('an address with choices is read again', async ({ page }) => {
		const reader = new Reader(page);
		await reader.openChronicle('force=pavlovsky&kind=movement', 'ru');
		await reader.saysHowManyAreShown();
		await expect(reader.entry('m_pavlovsky_ring')).toBeVisible();
		await expect(reader.entry('d25_aurora_shot')).toBeHidden();
		// Another force's march, and what the same force did without marching.
		await expect(reader.entry('m_izmailovsky_baltic')).toBeHidden();
		await expect(reader.entry('d25_pavlovsky_arrests')).toBeHidden();
	});

	test('what cannot be read of an address is passed over and named', async ({ page }) => {
		const reader = new Reader(page);
		await reader.openChronicle('day=31&place=kremlin&side=mrc');
		await expect(reader.status).toContainText('day, place');
		await expect(reader.choice('filter_side')).toHaveValue('mrc');
		await expect(reader.choice('filter_day')).toHaveValue('');
	});

	test('is not on paper, where its entries and their citations are', async ({ page }) => {
		const reader = new Reader(page);
		await reader.openChronicle('day=25');
		await page.emulateMedia({ media: 'print' });
		await expect(reader.form).toBeHidden();
		await expect(reader.entry('d25_aurora_shot')).toContainText('Orlando Figes');
		await expect(page.getByRole('link', { name: reader.word('chronicle_show') })).toHaveCount(0);
	});
});
