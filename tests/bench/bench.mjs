/**
 * `npm run bench`: measures the production build in Chromium against a bare MapLibre page with the
 * same base map, and prints ratios of medians taken in this one run, beside their budgets.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser.mjs';
import { measureAtlasBuild } from './atlasBuild.mjs';
import { buildBenchPage, serveBench } from './site.mjs';
import { measureFirstFrame, measureFirstVisit } from './firstVisit.mjs';
import { measureMapSources } from './mapSources.mjs';
import { measurePanning, measurePlaying, measureSlider } from './playing.mjs';
import { median, percentile, printReport } from './report.mjs';

const { values: options } = parseArgs({
	options: {
		/** Measures what is in build/ as it stands. */
		'no-build': { type: 'boolean', default: false },
		/** Medians are of this many. */
		rounds: { type: 'string', default: '5' }
	}
});
const ROUNDS = Number(options.rounds);
const VIEWPORT = { width: 1366, height: 768 };
/** Six in the evening of the 25th: the ring closes, most is on the move, and dusk is past. */
const BUSY = 't=25-18:00';

if (!options['no-build']) {
	const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: true });
	if (built.status !== 0) process.exit(1);
}
console.log('Building the bench page …');
await buildBenchPage();
const server = await serveBench();
const browser = await chromium.launch({
	executablePath: process.env.PETROGRAD_BROWSER ?? findBrowser(),
	args: [...browserArguments(), '--enable-precise-memory-info']
});
const pages = {
	bare: `${server.origin}/bench/index.html?bare`,
	whole: `${server.origin}/bench/index.html?whole`,
	labels: `${server.origin}/bench/index.html?labels=`,
	map: `${server.origin}/bench/index.html?${BUSY}`,
	explorer: `${server.origin}/?${BUSY}`
};
const open = (url) => openPage(browser, url);

try {
	const playing = { bare: [], map: [], explorer: [] };
	const slider = { bare: [], explorer: [] };
	const first = { bare: [], explorer: [] };
	const panning = { whole: [], labels: [] };
	for (let round = 1; round <= ROUNDS; round += 1) {
		console.log(`Round ${round} of ${ROUNDS} …`);
		for (const kind of ['bare', 'map', 'explorer']) {
			playing[kind].push(await measurePlaying(open, pages[kind], kind));
		}
		const whole = await measurePanning(open, pages.whole, 'whole');
		panning.whole.push(whole);
		panning.labels.push(await measurePanning(open, pages.labels + whole.labels, 'labels'));
		for (const kind of ['bare', 'explorer']) {
			slider[kind].push(percentile(await measureSlider(open, pages[kind], kind), 0.95));
			first[kind].push(await measureFirstFrame(open, pages[kind], kind));
		}
	}
	const visit = await measureFirstVisit(open, pages.explorer, server);
	console.log('Building the atlas …');
	const atlasSeconds = await measureAtlasBuild(ROUNDS);
	report({ playing, panning, slider, first, visit, atlasSeconds });
} finally {
	await browser.close();
	server.close();
}

async function openPage(inBrowser, url) {
	const context = await inBrowser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
	const page = await context.newPage();
	const client = await context.newCDPSession(page);
	return { page, client, visit: () => page.goto(url), close: () => context.close() };
}

/** Ratio of every round, then their median: what slows the machine down slows both pages down. */
function ratio(ours, floor) {
	return median(ours.map((value, round) => value / floor[round]));
}

function report({ playing, panning, slider, first, visit, atlasSeconds }) {
	const moving = (kind) => panning[kind].map(({ millisecondsPerFrame }) => millisecondsPerFrame);
	const sources = measureMapSources();
	const cost = (kind) => playing[kind].map(({ millisecondsPerFrame }) => millisecondsPerFrame);
	const frames = (kind) => playing[kind].map(({ framesPerSecond }) => framesPerSecond);
	printReport([
		{
			what: 'main thread a time step, map alone playing',
			value: ratio(cost('map'), cost('bare')),
			...{ unit: '×', budget: 1.25, peer: `empty frame ${median(cost('bare')).toFixed(2)} ms` }
		},
		{
			what: 'main thread a time step, whole page playing',
			value: ratio(cost('explorer'), cost('bare')),
			...{ unit: '×', budget: 2, peer: `whole page ${median(cost('explorer')).toFixed(2)} ms` }
		},
		{
			what: 'frames a second while playing 10 s',
			value: ratio(frames('explorer'), frames('bare')),
			...{
				unit: '×',
				peer: `${median(frames('explorer')).toFixed(1)} a second; bare ${median(frames('bare')).toFixed(1)}`
			}
		},
		{
			what: 'main thread a frame, panning the whole base map',
			value: ratio(moving('whole'), moving('labels')),
			...{
				unit: '×',
				budget: 1.3,
				peer: `${median(moving('whole')).toFixed(2)} ms; ${panning.whole[0].labels} labels alone ${median(moving('labels')).toFixed(2)} ms`
			}
		},
		{
			what: 'slider to picture, 95th percentile',
			value: ratio(slider.explorer, slider.bare),
			...{
				unit: '×',
				budget: 1.3,
				peer: `${median(slider.explorer).toFixed(0)} ms; bare ${median(slider.bare).toFixed(0)} ms`
			}
		},
		{
			what: 'first complete map frame',
			value: ratio(first.explorer, first.bare),
			...{
				unit: '×',
				budget: 1.35,
				peer: `${median(first.explorer).toFixed(0)} ms; bare ${median(first.bare).toFixed(0)} ms`
			}
		},
		{
			what: 'first visit, transferred',
			value: visit.totalBytes / 1000,
			...{ unit: 'kB', budget: 1300, peer: visit.byKind }
		},
		{
			what: 'compiled base map, gzip -9',
			value: sources.totalBytes / 1000,
			...{ unit: 'kB', budget: 350, peer: sources.bySource }
		},
		{
			what: 'our own JavaScript and CSS without MapLibre',
			value: visit.ownCodeBytes / 1000,
			...{
				unit: 'kB',
				budget: 130,
				peer: `MapLibre as published ${(visit.mapLibreBytes / 1000).toFixed(0)} kB`
			}
		},
		{
			what: 'atlas: parse, route, compile',
			value: atlasSeconds,
			...{ unit: 's', budget: 10, peer: '' }
		}
	]);
	console.log('Not measured yet: 100,000 generated features; heap after 200 sessions.');
}
