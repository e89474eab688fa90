import { defineConfig } from '@playwright/test';
import { findBrowser, testArguments } from '../browser.mjs';

/** Found once; the workers inherit it. */
process.env.PETROGRAD_BROWSER ??= findBrowser();

/** `npm run check:pages`: every page of the built site as it is written, before any script. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/pages',
	// Each is busy with one core: looking is work, and nothing is waited for.
	workers: '100%',
	fullyParallel: true,
	timeout: 600_000,
	reporter: 'list',
	use: {
		viewport: { width: 1366, height: 768 },
		launchOptions: { executablePath: process.env.PETROGRAD_BROWSER, args: testArguments() }
	},
	webServer: {
		command: 'node ../../src/serve.mjs --port 4373',
		wait: { stdout: /http:\/\/127\.0\.0\.1:(?<petrograd_port>\d+)/ },
		timeout: 30_000
	}
});
