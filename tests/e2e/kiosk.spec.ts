import AxeBuilder from '@axe-core/playwright';
import { KioskDriver } from './driver/KioskDriver';
import { expect, test as base } from './fixtures';

const test = base.extend<{ kiosk: KioskDriver }>({
	kiosk: async ({ page }, use) => {
		await use(new KioskDriver(page));
	}
});

/** Numbers between 0 and 1 that are the same at every run: a linear congruence (Numerical Recipes). */
function* numbers(): Generator<number, never> {
	let state = 1917;
	for (;;) {
		state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		yield state / 2 ** 32;
	}
}

test.describe('kiosk', () => {
	test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

	test('rests with its loop, asks who is gone, and is after a visit as it was before', async ({
		kiosk,
		page
	}) => {
		test.setTimeout(180_000);
		await page.clock.install();
		await kiosk.open();
		await expect(kiosk.invitation('ru')).toBeVisible();
		const before = await kiosk.state();

		await kiosk.wake('ru');
		await kiosk.button('sound').click();
		await kiosk.button('event_on').click();
		await page.locator('button.row[tabindex="0"]').click();
		await expect(page.locator('#card-title')).toBeVisible();
		await page.getByRole('button', { name: /^Буквы 100/ }).click();
		await page.getByRole('button', { name: 'English', exact: true }).click();
		await kiosk.speaks('en');
		// The visitor is where they were.
		await expect(page.locator('#card-title')).toBeVisible();
		await page.evaluate(() => localStorage.setItem('petrograd-tour:walk', '{}'));

		// Time passes by itself, too: as much as the machine takes.
		await page.clock.fastForward(45_000);
		await expect(kiosk.question).toHaveCount(0);
		await page.clock.fastForward(45_000);
		await expect(kiosk.question).toBeVisible();
		await kiosk.button('kiosk_go_on').click();
		await expect(kiosk.question).toHaveCount(0);

		await page.clock.fastForward(91_000);
		await expect(kiosk.question).toBeVisible();
		// Second by second it counts down.
		await page.clock.runFor(21_000);
		await kiosk.rests();
		expect(await kiosk.state()).toBe(before);
	});

	test('has all that is touched low on the glass, as large as a thumb, and passes axe', async ({
		kiosk,
		page
	}) => {
		await kiosk.open({ publicAddress: 'https://petrograd.example/1917' });
		const asleep = await new AxeBuilder({ page }).analyze();
		expect(asleep.violations).toEqual([]);
		await page.touchscreen.tap(500, 700);
		await kiosk.speaks('en');
		// A quarter of a millimetre to the pixel: twenty millimetres are eighty pixels.
		for (const { name, top, width, height } of await kiosk.controls()) {
			expect(top, name).toBeGreaterThanOrEqual(1920 - 850);
			expect(Math.min(width, height), name).toBeGreaterThanOrEqual(79.5);
		}
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
	});

	test('bars menus, selection and dragging, and hands links over as codes', async ({
		kiosk,
		page
	}) => {
		await kiosk.open({ publicAddress: 'https://petrograd.example/1917', idleSeconds: 'soon' });
		await kiosk.wake();
		for (const kind of ['contextmenu', 'dragstart', 'drop', 'selectstart', 'gesturestart']) {
			const isBarred = await page.evaluate(
				(type) =>
					!document.body.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })),
				kind
			);
			expect(isBarred, kind).toBe(true);
		}
		await page.locator('button.row[tabindex="0"]').click();
		await page.getByRole('link', { name: kiosk.word('page_permanent') }).click();
		const slip = page.getByRole('dialog', { name: kiosk.word('page_permanent') });
		await expect(slip).toContainText('https://petrograd.example/1917/event/');
		await expect(slip.getByRole('img', { name: kiosk.word('kiosk_take_code') })).toBeVisible();
		await slip.getByRole('button', { name: kiosk.word('close') }).click();

		await kiosk.button('kiosk_take').click();
		await expect(page.getByRole('dialog', { name: kiosk.word('kiosk_take_view') })).toContainText(
			/1917\/\?t=2\d-\d\d:\d\d&at=.*&event=/
		);

		await page.keyboard.press('Control+Alt+Shift+K');
		const staff = page.getByRole('dialog', { name: kiosk.word('staff_title') });
		await expect(staff).toContainText('idleSeconds: “soon” was not taken');
		await expect(staff).toContainText('https://petrograd.example/1917');
	});

	test('is not left, whatever is touched and pressed', async ({ kiosk, page, context }) => {
		test.setTimeout(300_000);
		await kiosk.open({ publicAddress: 'https://petrograd.example/1917' });
		const address = page.url();
		const random = numbers();
		const next = () => random.next().value;
		const keys = [
			...['Tab', 'Enter', 'Space', 'Escape', 'ArrowLeft', 'F5', 'F11', 'Backspace', '?', '/'],
			...['Alt+ArrowLeft', 'Control+r', 'Control+p', 'Control+w', 'Control+l', 'Control+n', 'End']
		];
		for (let step = 0; step < 200; step += 1) {
			if (next() < 0.7) await page.touchscreen.tap(next() * 1080, next() * 1920);
			else await page.keyboard.press(keys[Math.floor(next() * keys.length)]!);
		}
		expect(page.url()).toBe(address);
		expect(context.pages()).toHaveLength(1);
		await expect(kiosk.html).toHaveAttribute('data-kiosk', /awake|resting/);
	});
});
