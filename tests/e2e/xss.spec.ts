import { HostileData } from './driver/HostileData';
import { KioskDriver } from './driver/KioskDriver';
import { expect, test } from './fixtures';

/** A view of every kind of record, and of what is asked for besides. */
const VIEWS = [
	...['event=d25_aurora_shot', 'place=smolny', 'force=aurora', 'person=lenin&t=25-01:00'],
	...['t=25-21:40&compare=canon', 'cross=30.31,59.94,30.33,59.95']
];

test.describe('texts that are meant as scripts', () => {
	test('are texts in the explorer, whatever is opened', async ({ page, explorer }) => {
		test.setTimeout(180_000);
		const data = new HostileData(page);
		await data.install();
		await explorer.open('t=25-21:40&voice=canon');
		await explorer.isDrawn();
		await data.isHarmless();
		for (const view of VIEWS) {
			await explorer.open(view);
			await page.waitForLoadState('networkidle');
			await data.isHarmless();
		}
		await explorer.open('event=d25_aurora_shot');
		// What was meant as a script is read.
		await expect(page.locator('#card-title')).toContainText(/xss/);
		await page.keyboard.press('/');
		await page.keyboard.type('script');
		await data.isHarmless();
		await page.keyboard.press('Escape');
		for (const key of ['voice', 'layers'] as const) {
			if (key === 'layers') {
				await page.getByRole('button', { name: explorer.word('layers'), exact: true }).click();
			} else await page.locator('[popovertarget="voice-choice"]').click();
			await data.isHarmless();
			await page.keyboard.press('Escape');
		}
		await explorer.openTakeAway();
		await data.isHarmless();
	});

	test('are texts on the kiosk, asleep and awake', async ({ page }) => {
		test.setTimeout(120_000);
		const data = new HostileData(page);
		await data.install();
		const kiosk = new KioskDriver(page);
		await kiosk.open({ publicAddress: 'https://petrograd.example/1917' });
		await data.isHarmless();
		await kiosk.wake();
		await page.locator('button.row[tabindex="0"]').click();
		await expect(page.locator('#card-title')).toContainText(/xss|script/);
		await data.isHarmless();
		await kiosk.button('kiosk_take').click();
		await data.isHarmless();
	});
});
