import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('cite and take away', () => {
	test('the note names both dates, voice, version, address and the day of copying', async ({
		explorer
	}) => {
		await explorer.open('t=25-21:40&voice=canon');
		await explorer.openTakeAway();
		await expect(explorer.takeAwayDialog).toContainText(explorer.word('take_day_of_access'));
		const note = await explorer.copy('take_copy_note');
		expect(note).toContain('25 October 1917 Old Style (7 November New Style), 21:40');
		expect(note).toContain('Soviet canon');
		expect(note).toMatch(/data version \d+\.\d+\.\d+\+[0-9a-f]{10}/);
		expect(note).toMatch(/accessed [A-Z][a-z]+ \d+, \d{4}/);
		expect(note).toMatch(/http:\S+\?t=25-21:40&at=\S+voice=canon/);
	});

	test('the entry for BibTeX and the link say the same view', async ({ explorer, page }) => {
		await explorer.open('t=25-02:10');
		await explorer.openTakeAway();
		const entry = await explorer.copy('take_copy_bibtex');
		expect(entry).toMatch(/^@misc\{petrograd1917-10250210,/);
		expect(entry).toMatch(/urldate = \{\d{4}-\d{2}-\d{2}\}/);
		expect(entry).toContain('Best estimate');
		const link = await explorer.copy('take_copy_link');
		expect(entry).toContain(`url = {${link}}`);
		await page.goto(link);
		await explorer.answers();
		await explorer.isAt('25 02:10');
	});

	test('in Russian it cites in Russian', async ({ explorer }) => {
		await explorer.open('t=25-21:40', 'ru');
		await explorer.openTakeAway();
		const note = await explorer.copy('take_copy_note');
		expect(note).toContain('25 октября 1917 г. ст. ст. (7 ноября нов. ст.), 21:40');
		expect(note).toMatch(/«Наша оценка».*дата обращения: \d{2}\.\d{2}\.\d{4}/);
	});

	test('every file is saved under its name and served as what it is', async ({
		explorer,
		page
	}) => {
		await explorer.open('t=25-12:00');
		await explorer.openTakeAway();
		await expect(explorer.exports).toHaveCount(8);
		const types: Record<string, string> = {
			'chronology.csv': 'text/csv',
			'chronology.csv-metadata.json': 'application/json',
			'places.geojson': 'application/geo+json',
			'places.jsonld': 'application/ld+json',
			'holders.geojson': 'application/geo+json',
			'movements.geojson': 'application/geo+json',
			'movements.mf.json': 'application/json',
			'extents.geojson': 'application/geo+json'
		};
		for (const link of await explorer.exports.all()) {
			const download = await explorer.save(link);
			const name = download.suggestedFilename();
			const response = await page.request.get(download.url());
			expect(response.headers()['content-type']).toContain(types[name]);
			expect((await response.body()).length).toBeGreaterThan(1000);
		}
	});

	test.describe('of a screen at full scale', () => {
		test.use({ deviceScaleFactor: 1 });

		test('the picture has the map and a strip beneath it', async ({ explorer }) => {
			await explorer.open('t=25-03:20');
			await explorer.isDrawn();
			await explorer.openTakeAway();
			const { name, size, colours } = await explorer.savePicture();
			expect(name).toBe('petrograd-1917-10-25-03-20.png');
			expect(size[0]).toBe(1366);
			expect(size[1]).toBeGreaterThan(768 + 80);
			expect(colours).toBeGreaterThan(500);
		});
	});

	test('it opens from the keyboard, keeps keys to itself and gives the focus back', async ({
		explorer,
		page
	}) => {
		await explorer.open('t=25-12:00');
		await explorer.takeAwayButton.focus();
		await page.keyboard.press('Enter');
		await expect(explorer.copyButton('take_copy_note')).toBeVisible();
		await page.keyboard.press('ArrowRight');
		await explorer.isAt('25 12:00');
		await page.keyboard.press('Escape');
		await expect(explorer.takeAwayDialog).toHaveCount(0);
		await expect(explorer.takeAwayButton).toBeFocused();
	});

	test('what is cited stands still', async ({ explorer, page }) => {
		await explorer.open('t=25-12:00');
		await page.keyboard.press(' ');
		await explorer.isPlaying(true);
		await explorer.openTakeAway();
		await page.keyboard.press('Escape');
		await explorer.isPlaying(false);
	});
});

for (const { name, width, height } of [
	{ name: 'laptop', width: 1366, height: 768 },
	{ name: 'phone', width: 390, height: 844 }
]) {
	test.describe(`cite and take away, ${name}`, () => {
		test.use({ viewport: { width, height } });

		test('has no violations, and the bar does not hang over', async ({ explorer, page }) => {
			await explorer.open('t=25-21:40', 'ru');
			const bar = page.getByRole('navigation', { name: explorer.word('options') });
			if (name === 'laptop') await expect(bar).toBeInViewport({ ratio: 1 });
			await explorer.openTakeAway();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations).toEqual([]);
			await page.keyboard.press('Escape');
			const opener = name === 'phone' ? explorer.optionsButton : explorer.takeAwayButton;
			await expect(opener).toBeFocused();
		});
	});
}
