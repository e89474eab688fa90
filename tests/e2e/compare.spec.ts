import AxeBuilder from '@axe-core/playwright';
import { CompareDriver } from './driver/CompareDriver';
import { expect, test } from './fixtures';

const SQUARE = 'at=30.3147,59.9405,14.5';
const CANON = 'Soviet canon';
/** In the Soviet canon they storm the palace along the Admiralty; our estimate has them elsewhere. */
const STORMING = /^Kronstadt combined detachment, /;

test.describe('two voices compared', () => {
	test.slow();

	test('nothing of it is there until it is asked for', async ({ explorer, page }) => {
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		await explorer.open('t=25-22:30');
		await explorer.isDrawn();
		const comparing = new CompareDriver(explorer);
		await expect(comparing.divider).toHaveCount(0);
		await expect(page.locator('canvas')).toHaveCount(1);
		const before = new Set(fetched);
		await comparing.choose(CANON);
		await comparing.isDrawn(CANON);
		await expect(page.locator('canvas')).toHaveCount(2);
		expect(fetched.filter((url) => /\.js$/.test(url) && !before.has(url))).not.toEqual([]);
	});

	test('a voice is chosen beside the first; the address says so, and Back ends it', async ({
		explorer,
		page
	}) => {
		await explorer.open('t=25-22:30');
		const comparing = new CompareDriver(explorer);
		await comparing.choose(CANON);
		await explorer.addressSays('compare', 'canon');
		await expect(comparing.divider).toHaveAttribute('aria-valuetext', /Soviet canon: 50 %/);
		await page.goBack();
		await expect(comparing.divider).toHaveCount(0);
		await explorer.addressSays('compare', null);
		await page.goForward();
		await expect(comparing.list).toBeVisible();
		await explorer.openTakeAway();
		const cited = '“Best estimate, compared with Soviet canon,”';
		await expect(explorer.takeAwayDialog).toContainText(cited);
		await page.keyboard.press('Escape');
		await comparing.button('compare_end').click();
		await explorer.addressSays('compare', null);
		await expect(comparing.list).toHaveCount(0);
	});

	test('an unknown voice is named, and none compared', async ({ explorer }) => {
		await explorer.open('compare=martian');
		await expect(explorer.notices.first()).toContainText('compare');
		await expect(new CompareDriver(explorer).divider).toHaveCount(0);
	});

	test('each half shows its own telling; the divider goes by keys to either end', async ({
		explorer,
		page
	}) => {
		await explorer.open(`t=25-22:30&compare=canon&${SQUARE}`);
		const comparing = new CompareDriver(explorer);
		await comparing.isDrawn(CANON);
		const there = comparing.half(CANON).getByRole('button', { name: STORMING });
		await comparing.press('Home');
		await expect(comparing.divider).toHaveAttribute('aria-valuenow', '0');
		await expect(there).toHaveCount(1);
		expect(await comparing.holderOn(CANON, 'palace_square')).toBe('mrc');
		await comparing.press('End');
		await expect(comparing.divider).toHaveAttribute('aria-valuenow', '100');
		await expect(there).toHaveCount(0);
		await comparing.press('ArrowLeft');
		await expect(comparing.divider).toHaveAttribute('aria-valuenow', '98');
		// Who takes on the second voice as the first has the two change sides.
		await explorer.chooseVoice(CANON);
		await explorer.addressSays('compare', 'best');
		const here = comparing.forces().and(page.getByRole('button', { name: STORMING }));
		await expect(here).toHaveCount(1);
		await comparing.press('Home');
		await expect(here).toHaveCount(0);
	});

	test('the divider is dragged; both maps look where either is moved', async ({
		explorer,
		page
	}) => {
		await explorer.open(`t=25-22:30&compare=canon&${SQUARE}`);
		const comparing = new CompareDriver(explorer);
		await comparing.isDrawn(CANON);
		const handle = (await comparing.divider.boundingBox())!;
		await page.mouse.move(handle.x + 22, handle.y + 22);
		await page.mouse.down();
		await page.mouse.move(handle.x - 178, handle.y + 300, { steps: 5 });
		await page.mouse.up();
		expect((await comparing.divider.boundingBox())!.x).toBeCloseTo(handle.x - 200, -1);
		const [before] = await comparing.cameras(CANON);
		// On the second half, then on the first.
		for (const across of [330, -260]) {
			await page.mouse.move(handle.x + across, handle.y + 160);
			await page.mouse.down();
			await page.mouse.move(handle.x + across + 30, handle.y + 200, { steps: 4 });
			await page.mouse.up();
			await expect
				.poll(async () => {
					const [first, second] = await comparing.cameras(CANON);
					return first.join() === second.join() && first.join() !== before.join();
				})
				.toBe(true);
		}
	});

	test('the list says what differs now, leads to it, and steps to the next hour', async ({
		explorer
	}) => {
		await explorer.open(`t=25-22:30&compare=canon&${SQUARE}`);
		const comparing = new CompareDriver(explorer);
		const square = comparing.list.getByRole('listitem').filter({ hasText: 'Palace Square' });
		await expect(square).toContainText(/Best estimate\s*Contested/);
		await expect(square).toContainText(/Soviet canon\s*Military Revolutionary Committee/);
		await square.getByRole('button').click();
		await expect(explorer.cardTitle).toHaveText('Palace Square');
		await expect(explorer.card).toContainText(explorer.word('compare_card'));
		await comparing.button('compare_next').click();
		await expect.poll(() => explorer.query.get('t')).not.toBe('25-22:30');
		await explorer.open('t=25-22:30&voice=western&compare=eyewitness');
		await expect(comparing.list.getByRole('listitem').first()).toContainText('live');
		await explorer.open('t=26-01:50&voice=western&compare=eyewitness');
		await expect(comparing.list).toContainText('Winter Palace');
	});

	test('what is touched on the second half opens its card', async ({ explorer }) => {
		await explorer.open(`t=25-22:30&compare=canon&${SQUARE}`);
		const comparing = new CompareDriver(explorer);
		await comparing.isDrawn(CANON);
		await comparing.press('Home');
		await comparing.half(CANON).getByRole('button', { name: STORMING }).press('Enter');
		await expect(explorer.cardTitle).toHaveText('Kronstadt combined detachment');
	});

	test('both play by one clock, and the second comes back after its context is lost', async ({
		explorer,
		page
	}) => {
		await explorer.open(`t=25-21:35&compare=canon&pace=60&${SQUARE}`);
		const comparing = new CompareDriver(explorer);
		await comparing.isDrawn(CANON);
		expect(await comparing.holderOn(CANON, 'palace_square')).toBe('contested');
		await page.keyboard.press('Space');
		await expect.poll(() => comparing.holderOn(CANON, 'palace_square')).toBe('mrc');
		await page.keyboard.press('Space');
		await comparing.loseContext(CANON);
		await expect.poll(() => comparing.holderOn(CANON, 'palace_square')).toBe('mrc');
		await comparing.press('Home');
		await expect(comparing.forces(CANON).first()).toBeVisible();
	});

	for (const [language, view] of [
		['en', 't=25-22:30&compare=canon&place=palace_square'],
		['ru', 't=24-12:00&voice=western&compare=eyewitness']
	] as const) {
		for (const size of [
			{ width: 1366, height: 768 },
			{ width: 390, height: 844 }
		]) {
			test(`${language} at ${size.width} × ${size.height} has no violations`, async ({
				explorer,
				page
			}) => {
				await page.setViewportSize(size);
				await explorer.open(view, language);
				await expect(new CompareDriver(explorer).divider).toBeVisible();
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
			});
		}
	}
});

test('a gap in what is known of a force is told as one', async ({ explorer }) => {
	await explorer.open('t=25-21:00&force=pavlovsky');
	await explorer.cardSays(
		...[explorer.word('gap_heading'), explorer.word('gap_now'), 'About 18:45', 'About 01:15']
	);
});
