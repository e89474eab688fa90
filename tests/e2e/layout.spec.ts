import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

const SIZES = [
	{ name: 'exhibition', width: 1920, height: 1080 },
	{ name: 'laptop', width: 1366, height: 768 },
	{ name: 'kiosk', width: 1080, height: 1920 },
	{ name: 'phone', width: 390, height: 844 }
];

for (const { name, width, height } of SIZES) {
	test.describe(`${name}, ${width} × ${height}`, () => {
		test.use({ viewport: { width, height }, hasTouch: width < 1200 });

		test('nothing hangs over the side, and what matters is in view', async ({ explorer, page }) => {
			await explorer.open('t=25-21:40&event=d25_aurora_shot');
			await expect(explorer.cardTitle).toBeVisible();
			const overhang = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overhang).toBe(0);
			await expect(page.locator('header.clock .time')).toBeInViewport();
			await expect(
				page.getByRole('button', { name: explorer.word('play'), exact: true })
			).toBeInViewport();
			await expect(explorer.slider).toBeInViewport();
			await expect(explorer.cardTitle).toBeInViewport();
			await explorer.closeCard();
			await expect(explorer.chronicle).toBeInViewport();
		});

		test('text pages do not hang over the side', async ({ page }) => {
			await page.goto('/chronicle');
			const overhang = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overhang).toBe(0);
		});
	});
}

for (const size of SIZES.filter(({ name }) => name === 'laptop' || name === 'phone')) {
	test.describe(`accessibility, ${size.name}`, () => {
		test.use({ viewport: { width: size.width, height: size.height } });

		for (const address of [
			'/',
			'/?t=25-21:40&event=d25_aurora_shot',
			'/?t=25-12:00&place=smolny',
			'/ru?t=25-12:00'
		]) {
			test(`${address} has no violations`, async ({ explorer, page }) => {
				await page.goto(address);
				await explorer.answers();
				await expect(page.locator('canvas')).toBeAttached();
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(summary)).toEqual([]);
			});
		}

		// The text is long: each of its languages is looked at once.
		const address = size.name === 'phone' ? '/chronicle' : '/ru/chronicle';
		test(`${address} has no violations`, async ({ page }) => {
			test.slow();
			await page.goto(address);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(summary)).toEqual([]);
		});

		test('help and options have no violations', async ({ explorer, page }) => {
			await explorer.open('t=25-12:00');
			await page.keyboard.press('?');
			await expect(page.getByRole('dialog', { name: explorer.word('help_title') })).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(summary)).toEqual([]);
		});

		test('the key to the plan has no violations, and gives the focus back', async ({
			explorer,
			page
		}) => {
			await explorer.open('t=25-21:40');
			const name = explorer.word(size.name === 'phone' ? 'legend' : 'legend_key');
			const opener = page.getByRole('button', { name, exact: true });
			await opener.click();
			const key = page.getByRole('dialog', { name: explorer.word('legend_key') });
			await expect(key.getByRole('listitem')).toHaveCount(72);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(summary)).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(key).toBeHidden();
			await expect(opener).toBeFocused();
		});
	});
}

interface Violation {
	id: string;
	nodes: readonly { target: unknown; failureSummary?: string }[];
}

function summary({ id, nodes }: Violation): string {
	return `${id}: ${nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary ?? ''}`).join('; ')}`;
}

test.describe('reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('nothing glides', async ({ explorer, page }) => {
		await explorer.open('t=25-12:00');
		await explorer.selectEvent('Aurora fires one blank round');
		await expect(explorer.cardTitle).toBeVisible();
		const gliding = await page.evaluate(
			() =>
				document
					.getAnimations()
					.filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length
		);
		expect(gliding).toBe(0);
	});
});
