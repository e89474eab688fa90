import { FaultsDriver, SPOILT } from './driver/FaultsDriver';
import { KioskDriver } from './driver/KioskDriver';
import { expect, test as base } from './fixtures';

const test = base.extend<{ kiosk: KioskDriver; faults: FaultsDriver }>({
	kiosk: async ({ page }, use) => {
		await use(new KioskDriver(page));
	},
	faults: async ({ page }, use) => {
		await use(new FaultsDriver(page));
	}
});
/** What the browser says of what is done to it here. */
const PROVOKED = /provoked|ERR_FAILED|Failed to fetch|AJAXError|JSON|the map reports a fault/;

test.describe('the explorer', () => {
	test('draws its map anew where a lost context never comes back, and keeps the view', async ({
		explorer,
		faults
	}) => {
		await explorer.open('t=25-12:00&at=30.3152,59.9347,15.5&place=telephone_exchange');
		await explorer.isDrawn();
		await explorer.dragMap(-60, 40);
		const camera = await explorer.camera();
		await faults.mark();
		await faults.loseContext(false);
		await expect(explorer.page.getByText(explorer.word('map_heals'))).toBeVisible();
		await expect.poll(() => faults.isMarked('picture')).toBe(false);
		await explorer.isDrawn();
		await faults.pictureIsThere();
		expect(await explorer.camera()).toEqual(camera);
		await expect(explorer.cardTitle).toBeVisible();
		expect(await faults.isMarked('page')).toBe(true);
	});
});

test.describe('the kiosk', () => {
	test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, expectedErrors: [PROVOKED] });
	test.setTimeout(240_000);

	test('outlives a lost context that comes back', async ({ kiosk, faults }) => {
		await kiosk.open();
		await faults.pictureIsThere();
		await faults.mark();
		await faults.loseContext(true);
		await faults.hasHealed({ restored: 1, rebuilt: 0, reloaded: 0 });
		await faults.pictureIsThere();
		expect(await faults.isMarked('picture')).toBe(true);
	});

	test('outlives a lost context that never comes back, where a visitor is', async ({
		kiosk,
		faults,
		page
	}) => {
		await kiosk.open();
		await kiosk.wake('en');
		await page.locator('button.row[tabindex="0"]').click();
		const title = await page.locator('#card-title').textContent();
		await faults.pictureIsThere();
		await faults.mark();
		await faults.loseContext(false);
		await expect.poll(() => faults.isMarked('picture')).toBe(false);
		await faults.pictureIsThere();
		await faults.hasHealed({ restored: 0, rebuilt: 1, reloaded: 0 });
		await expect(page.locator('#card-title')).toHaveText(title ?? '');
		expect((await faults.heartbeat()).state).toBe('awake');
		expect(await faults.isMarked('page')).toBe(true);
	});

	for (const [fault, spoil] of Object.entries(SPOILT)) {
		test(`has its map when a file of it ${fault} at first and comes later`, async ({
			kiosk,
			faults
		}) => {
			const mend = await faults.spoil('**/data/map/streets.json', spoil);
			await kiosk.open();
			await faults.mark();
			await faults.saysSo();
			mend();
			await faults.pictureIsThere();
			await faults.hasHealed({ reloaded: 0 });
			expect((await faults.heartbeat()).heals.rebuilt).toBeGreaterThan(0);
			expect(await faults.isMarked('page')).toBe(true);
		});
	}

	test('begins when the atlas comes', async ({ kiosk, faults, page }) => {
		const mend = await faults.spoil('**/data/atlas.json', (route) => route.abort());
		await page.goto('/kiosk');
		await expect(page.getByText(kiosk.word('kiosk_waits'))).toBeVisible();
		await expect.poll(async () => (await faults.heartbeat()).state).toBe('starting');
		mend();
		await kiosk.rests();
		await faults.pictureIsThere();
	});

	test('lets an error pass by which nothing breaks', async ({ kiosk, faults }) => {
		await kiosk.open();
		await faults.pictureIsThere();
		await faults.mark();
		await faults.throwError();
		await faults.hasHealed({ restored: 1, rebuilt: 0, reloaded: 0 });
		expect(await faults.isMarked('picture')).toBe(true);
	});

	test('makes all anew where errors come one after another', async ({ kiosk, faults }) => {
		await kiosk.open();
		await faults.pictureIsThere();
		await faults.mark();
		for (let error = 0; error < 3; error += 1) await faults.throwError();
		await faults.hasHealed({ restored: 0, rebuilt: 1, reloaded: 0 });
		await faults.pictureIsThere();
		expect([await faults.isMarked('page'), await faults.isMarked('picture')]).toEqual([
			true,
			false
		]);
	});

	test('makes all anew where the loop stands still', async ({ kiosk, faults }) => {
		await kiosk.open();
		await faults.pictureIsThere();
		await faults.mark();
		await faults.dropFrames('once');
		await expect.poll(() => faults.isMarked('picture'), { timeout: 60_000 }).toBe(false);
		await faults.pictureIsThere();
		await faults.hasHealed({ reloaded: 0 });
		expect(await faults.isMarked('page')).toBe(true);
	});

	test('loads its page where no frame is drawn any more, once', async ({ kiosk, faults }) => {
		await kiosk.open();
		await faults.pictureIsThere();
		await faults.mark();
		await faults.dropFrames('for good');
		await expect.poll(() => faults.isMarked('page'), { timeout: 90_000 }).toBe(false);
		await kiosk.rests();
		await faults.pictureIsThere();
		await faults.hasHealed({ reloaded: 1 });
	});

	for (const [jump, to] of [
		['a year on', '2027-11-27T12:00:00'],
		['an hour back', '2026-11-27T11:00:00']
	] as const) {
		test(`goes on as it was when the clock jumps ${jump}`, async ({ kiosk, faults, page }) => {
			await page.clock.install({ time: '2026-11-27T12:00:00' });
			await kiosk.open();
			await kiosk.wake('ru');
			await faults.mark();
			const { heals } = await faults.heartbeat();
			await page.clock.setSystemTime(to);
			const { frames } = await faults.heartbeat();
			await expect.poll(async () => (await faults.heartbeat()).frames).toBeGreaterThan(frames + 3);
			expect(await faults.heartbeat()).toMatchObject({ heals, state: 'awake', healthy: true });
			expect(await faults.isMarked('picture')).toBe(true);
		});
	}
});
