import { KioskDriver } from './driver/KioskDriver';
import { Monkey } from './driver/Monkey';
import { expect, test } from './fixtures';

/** A few hundred with every run of the tests; `npm run fuzz` has ten thousand. */
const EVENTS = Number(process.env.FUZZ_RUNS ?? 200);
const SEED = Number(process.env.FUZZ_SEED ?? 1917);
/** After so many events it is looked at: whoever got out is found soon. */
const LOOK_AFTER = 250;

test.describe('whatever is touched, turned and pressed', () => {
	test.describe('on the kiosk', () => {
		test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

		test('it is not left', async ({ page, context }) => {
			test.setTimeout(120_000 + EVENTS * 500);
			const kiosk = new KioskDriver(page);
			const ways: string[] = [];
			page.on('dialog', (dialog) => {
				ways.push(`dialog ${dialog.message()}`);
				void dialog.dismiss();
			});
			page.on('download', (download) => ways.push(`download ${download.url()}`));
			page.on('framenavigated', (frame) => ways.push(`navigation to ${frame.url()}`));
			context.on('page', (opened) => ways.push(`page ${opened.url()}`));
			await kiosk.open({ publicAddress: 'https://petrograd.example/1917' });
			const address = page.url();
			await page.evaluate(() => document.documentElement.requestFullscreen());
			ways.length = 0;
			const monkey = new Monkey(page, { seed: SEED, hasTouch: true, isBarred: true });
			for (let done = 0; done < EVENTS; done += LOOK_AFTER) {
				await monkey.rage(Math.min(LOOK_AFTER, EVENTS - done));
				const seen = { ways, pages: context.pages().length, address: page.url() };
				expect(seen, monkey.story).toEqual({ ways: [], pages: 1, address });
			}
			await expect(kiosk.html, monkey.story).toHaveAttribute('data-kiosk', /awake|resting/);
		});
	});

	for (const hasTouch of [false, true]) {
		test.describe(`on the explorer, ${hasTouch ? 'phone' : 'laptop'}`, () => {
			if (hasTouch) test.use({ viewport: { width: 390, height: 844 }, hasTouch });

			test('it goes on, and reports no error', async ({ page, explorer }) => {
				test.setTimeout(120_000 + EVENTS * 500);
				// Whoever follows a link has left the explorer, as they may: they are brought back.
				page.on('dialog', (dialog) => void dialog.dismiss());
				const monkey = new Monkey(page, { seed: SEED, hasTouch, isBarred: false });
				for (let done = 0; done < EVENTS; done += LOOK_AFTER) {
					if (new URL(page.url()).pathname !== '/') await explorer.open('t=25-21:40');
					await monkey.rage(Math.min(LOOK_AFTER, EVENTS - done));
				}
				await explorer.open('t=25-21:40');
				await explorer.isDrawn();
			});
		});
	}
});
