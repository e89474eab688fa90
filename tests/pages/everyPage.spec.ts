import { expect, test, type CDPSession, type Page } from '@playwright/test';
import axe from 'axe-core';
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
		const session = await page.context().newCDPSession(page);
		for (const path of some) {
			await allowScript(session, false);
			const response = await page.goto(
				`http://127.0.0.1:${process.env.PETROGRAD_PORT ?? ''}${path}`
			);
			expect(response?.ok(), path).toBe(true);
			await allowScript(session, true);
			expect(await page.evaluate(started), `${path} ran its own script`).toEqual([]);
			expect.soft(await violations(page), path).toEqual([]);
		}
	});
}

/**
 * Bars the script of the pages that come, or lets script run in the one that is open: what a page
 * would have done itself stays undone, but axe needs timers, which do not run where script is barred.
 */
async function allowScript(session: CDPSession, allowed: boolean): Promise<void> {
	await session.send('Emulation.setScriptExecutionDisabled', { value: !allowed });
}

/** What SvelteKit leaves behind where a page's own script ran. */
function started(): string[] {
	return Object.keys(window).filter((name) => name.startsWith('__sveltekit'));
}

/**
 * Each rule of axe that is broken, with the first element that breaks it. Asked of axe itself: its
 * builder for Playwright reads axe into the page twice and brings every result out of it, which over
 * all pages is a fifth of the work.
 */
async function violations(page: Page): Promise<(string | undefined)[][]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { axe: own } = window as unknown as { axe: typeof axe };
		const { violations: found } = await own.run(document, { resultTypes: ['violations'] });
		return found.map(({ id, nodes }) => [id, nodes[0]?.html]);
	});
}
