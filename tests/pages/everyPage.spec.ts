import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { writtenPages } from './writtenPages';

/** So many pages are looked at by one test: opening a browser's page takes longer than looking. */
const PAGES_A_TEST = 40;

const pages = writtenPages();

test('there is a site to look at', () => {
	expect(pages.length).toBeGreaterThan(1000);
});

for (let row = 0; row < pages.length; row += PAGES_A_TEST) {
	const some = pages.slice(row, row + PAGES_A_TEST);
	test(`pages ${row + 1} to ${row + some.length}, from ${some[0]}, pass axe`, async ({ page }) => {
		for (const path of some) {
			const response = await page.goto(
				`http://127.0.0.1:${process.env.PETROGRAD_PORT ?? ''}${path}`
			);
			expect(response?.ok() ?? false, path).toBe(!path.endsWith('/404'));
			// One page is enough: none has frames, in which axe would have to look, too.
			const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
			const found = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
			expect.soft(found, path).toEqual([]);
		}
	});
}
