import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { testArguments } from '../browser.mjs';
import { Trial } from '../kioskKit/Trial.mjs';

/** A supervisor with a browser of its own, on a small page that has a heartbeat and a picture. */
const test = base.extend<{ trial: Trial }>({
	trial: async ({ browserName }, use, testInfo) => {
		const site = `${import.meta.dirname}/../kioskKit/site`;
		const trial = new Trial(site, testInfo.outputPath('kiosk'));
		const lines: string[] = [];
		await trial.start(
			{
				...{ browser: process.env.PETROGRAD_BROWSER, browserArguments: testArguments() },
				...{ display: 'headless', answerSeconds: 5, stallSeconds: 15 }
			},
			(line) => lines.push(line)
		);
		await use(trial);
		await trial.end();
		await testInfo.attach(`log of ${browserName}`, { body: lines.join('\n') });
	}
});

/** Whether a process runs; those that have ended but were not yet counted off do not. */
function runs(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

const KIT = `${import.meta.dirname}/../../build/kiosk-kit`;

test.describe('the kit for kiosks', () => {
	test('is served as its checksums say, and whole', () => {
		const lines = readFileSync(`${KIT}/SHA256SUMS`, 'utf8').trimEnd().split('\n');
		const sums = lines.map((line) => line.split('  ').toReversed());
		const served = readdirSync(KIT).filter((name) => !/\.(br|gz)$|^SHA256SUMS$/.test(name));
		expect(sums.map(([name]) => name).toSorted()).toEqual(served.toSorted());
		const hashOf = (name: string) =>
			createHash('sha256')
				.update(readFileSync(`${KIT}/${name}`))
				.digest('hex');
		expect(sums).toEqual(served.toSorted().map((name) => [name, hashOf(name)]));
		expect(readFileSync(`${KIT}/nginx.conf`, 'utf8')).toContain('listen 127.0.0.1:1917;');
	});

	test('brings back a page whose process was killed, in the same browser', async ({ trial }) => {
		expect(await trial.untilAlive()).toBeDefined();
		const { pid } = trial;
		for (const one of await trial.processes('renderer')) process.kill(one, 'SIGKILL');
		expect(await trial.untilAlive()).toBeDefined();
		expect(trial.report.status.faults).toEqual({ crashed: 1 });
		expect(trial.pid).toBe(pid);
	});

	test('starts another browser where one was killed, and leaves none behind', async ({ trial }) => {
		expect(await trial.untilAlive()).toBeDefined();
		const before = trial.pid ?? 0;
		for (const one of await trial.processes('browser')) process.kill(one, 'SIGKILL');
		expect(await trial.untilAlive()).toBeDefined();
		expect(trial.report.status).toMatchObject({
			...{ faults: { exited: 1 }, restarts: { page: 0, browser: 1 } }
		});
		expect(trial.pid).not.toBe(before);
		expect(runs(before)).toBe(false);
	});
});
