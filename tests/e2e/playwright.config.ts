import { defineConfig } from '@playwright/test';
import { findBrowser, testArguments } from '../browser.mjs';

/** Found once; the workers inherit it. */
process.env.PETROGRAD_BROWSER ??= findBrowser();

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/e2e',
	// The map is drawn in software where there is no graphics card: two at a time is enough.
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	timeout: 90_000,
	expect: { timeout: 20_000 },
	use: {
		viewport: { width: 1366, height: 768 },
		// A quarter of the pixels, the same page: what is measured is measured in pixels of the page.
		deviceScaleFactor: 0.5,
		// Far from Petrograd: nothing shown may come from the visitor's own clock.
		timezoneId: 'America/Los_Angeles',
		locale: 'en-GB',
		// Every page is the server's own; `offline.spec.ts` alone is about the worker.
		serviceWorkers: 'block',
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: process.env.PETROGRAD_BROWSER, args: testArguments() }
	},
	webServer: {
		command: 'node ../../src/serve.mjs --port 4273',
		wait: { stdout: /http:\/\/127\.0\.0\.1:(?<petrograd_port>\d+)/ },
		timeout: 30_000
	}
});
