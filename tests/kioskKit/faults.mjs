/**
 * `npm run check:kiosk`: does to a kiosk what a museum's day does, and measures how long it takes
 * until the heartbeat moves again and there is a picture. Needs a build and a Chromium; minutes.
 *
 *     node tests/kioskKit/faults.mjs [--display cage] [--only gpu,browser] [--site build]
 */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserArguments, findBrowser } from '../browser.mjs';
import { Trial, wait } from './Trial.mjs';

/** After a restart of the browser, too. */
const LONGEST_SECONDS = 15;
/** Longer than sound life must last until earlier faults are forgotten. */
const CALM_MS = 9000;

const { values } = parseArgs({
	options: {
		display: { type: 'string', default: 'headless' },
		only: { type: 'string' },
		site: { type: 'string', default: fileURLToPath(new URL('../../build', import.meta.url)) },
		folder: { type: 'string', default: join(tmpdir(), `petrograd-faults-${process.pid}`) }
	}
});

const trial = new Trial(values.site, values.folder);
const kill = async (kind, signal) => {
	for (const pid of await trial.processes(kind)) process.kill(pid, signal);
};
const leave = () => trial.browser.send('Page.navigate', { url: 'about:blank' }, { isOfPage: true });

/** Each fault: how often, how, and whether the supervisor is given time to forget between. */
const FAULTS = {
	gpu: { name: 'graphics process killed', times: 20, act: () => kill('GPU', 'SIGKILL') },
	crash: { name: 'page killed', times: 5, isCalm: true, act: () => kill('renderer', 'SIGKILL') },
	crashes: { name: 'page killed, in a row', times: 8, act: () => kill('renderer', 'SIGKILL') },
	stop: { name: 'page stopped', times: 3, isCalm: true, act: () => kill('renderer', 'SIGSTOP') },
	browser: {
		name: 'browser killed',
		times: 5,
		isCalm: true,
		act: () => kill('browser', 'SIGKILL')
	},
	browsers: { name: 'browser killed, in a row', times: 6, act: () => kill('browser', 'SIGKILL') },
	deaf: { name: 'browser stopped', times: 2, isCalm: true, act: () => kill('browser', 'SIGSTOP') },
	server: {
		...{ name: 'server gone, page and browser killed without it', times: 3, isCalm: true },
		async act() {
			await trial.silence();
			await kill('browser', 'SIGKILL');
		},
		after: () => trial.serve()
	},
	silence: {
		...{ name: 'server gone at the first start, and back', times: 3, isCalm: true },
		async act() {
			await trial.silence();
			// Without a profile nothing is kept, and the page can come from the server alone.
			await kill('browser', 'SIGKILL');
			rmSync(trial.settings.profile, { recursive: true, force: true, maxRetries: 20 });
			await wait(12_000);
			await trial.serve();
		}
	},
	disk: {
		...{ name: 'disk full, browser killed', times: 3, isCalm: true },
		async act() {
			fillDisk();
			await kill('browser', 'SIGKILL');
		},
		after: () => rmSync(join(trial.settings.profile, '../filling'), { force: true })
	},
	lost: {
		...{ name: 'page led elsewhere', times: 1, isCalm: true, longest: 45 },
		act: leave
	}
};

/** Takes all the room of the disk of the profile; a small one was made for it. */
function fillDisk() {
	const file = join(trial.settings.profile, '../filling');
	const part = Buffer.alloc(2 ** 20, 1);
	try {
		for (let parts = 0; parts < 512; parts += 1) writeFileSync(file, part, { flag: 'a' });
	} catch (error) {
		if (error.code !== 'ENOSPC') throw error;
		return;
	}
	throw new Error('The disk is too large to be filled: give --folder on a small one');
}

async function measure({ times, isCalm, act, after }) {
	const seconds = [];
	for (let time = 0; time < times; time += 1) {
		if (isCalm) await wait(CALM_MS);
		await act();
		seconds.push(await trial.untilAlive());
		await after?.();
	}
	return seconds;
}

function median(numbers) {
	const sorted = numbers.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
}

const failures = [];

/** Measures one fault, and says what came of it. */
async function tryOut({ name, longest = LONGEST_SECONDS, ...fault }) {
	console.log(name);
	const seconds = await measure(fault);
	const healed = seconds.filter((one) => one !== undefined);
	const worst = Math.max(...healed);
	if (healed.length < seconds.length || worst > longest) failures.push(name);
	const columns = [seconds.length, healed.length, median(healed).toFixed(1), worst.toFixed(1)];
	const row = [name.padEnd(48), ...columns].join(' | ');
	console.log(row);
	return row;
}

const names = values.only?.split(',') ?? Object.keys(FAULTS).filter((name) => name !== 'disk');
const rows = [];
try {
	await trial.start(
		{
			...{ browser: findBrowser(), display: values.display, browserArguments: browserArguments() },
			steadySeconds: 8
		},
		(line) => console.log(`    ${line}`)
	);
	console.log(`first picture after ${(await trial.untilAlive())?.toFixed(1)} s`);
	for (const name of names) rows.push(await tryOut(FAULTS[name]));
} finally {
	await trial.end();
}
console.log(`\n${'fault'.padEnd(48)} | tried | healed | median s | worst s`);
for (const row of rows) console.log(row);
const { restarts, faults } = trial.report.status;
console.log(JSON.stringify({ restarts, faults }));
console.log(`${rows.length - failures.length} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
