import { expect, test as base } from '@playwright/test';
import { Explorer } from './explorer';

interface Fixtures {
	explorer: Explorer;
	/** Console errors that a test provokes on purpose. */
	expectedErrors: RegExp[];
	/** Fails the test on any page error, console error or request that leaves our own origin. */
	guard: undefined;
}

/** Playwright's test with the explorer, and a guard on everything the page does. */
export const test = base.extend<Fixtures>({
	// Playwright reads from the pattern which fixtures are wanted: none.
	// eslint-disable-next-line no-empty-pattern
	baseURL: async ({}, use) => {
		await use(`http://127.0.0.1:${process.env.PETROGRAD_PORT ?? ''}`);
	},
	expectedErrors: [[], { option: true }],
	guard: [
		async ({ page, baseURL, expectedErrors }, use) => {
			const wrongs: string[] = [];
			page.on('pageerror', ({ message }) => wrongs.push(`page error: ${message}`));
			page.on('console', (message) => {
				if (message.type() === 'error') wrongs.push(`console error: ${message.text()}`);
			});
			page.on('request', (request) => {
				const url = request.url();
				if (!/^(data|blob):/.test(url) && !url.startsWith(`${baseURL}/`)) {
					wrongs.push(`request to ${url}`);
				}
			});
			await use(undefined);
			const unexpected = wrongs.filter((wrong) => !expectedErrors.some((re) => re.test(wrong)));
			expect(unexpected).toEqual([]);
		},
		{ auto: true }
	],
	explorer: async ({ page }, use) => {
		await use(new Explorer(page));
	}
});

export { expect };
