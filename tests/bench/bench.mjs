/**
 * `npm run bench`: measures the production build in Chromium against a bare MapLibre page with the
 * same base map, then our map against its peers at atlases of any size, and prints ratios of medians
 * taken in this one run, beside their budgets. Writes them to `tests/bench/out/`. What is over its
 * budget is told; only a technique that shows something wrong fails the run.
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
import { installPeers } from './peers.mjs';
import { budgetTable, median, percentile, printReport } from './report.mjs';
import { scaleTables, summariseScale, writeResults } from './results.mjs';
import { measureScales, SIZES, SUBJECTS } from './scale.mjs';
import { scaleFigures, sessionFigures } from './scaleFigures.mjs';
import { measureSessions } from './sessions.mjs';

const { values: options } = parseArgs({
	options: {
		/** Measures what is in build/ as it stands. */
		'no-build': { type: 'boolean', default: false },
		/** Medians are of this many. */
		rounds: { type: 'string', default: '5' },
		/** Which atlases: `real`, or the number of dated places of a generated one. */
		sizes: { type: 'string', default: SIZES.join() },
		/** Which parts: `site`, `scale`, `sessions`, or some of the techniques by their names. */
		only: { type: 'string', default: 'site,scale,sessions' },
		/** How many visitors use the explorer one after another, when it has warmed up. */
		sessions: { type: 'string', default: '200' }
	}
});
const parts = options.only.split(',');
const isWhole = parts.includes('scale');
const names = SUBJECTS.map(({ name }) => name);
const isAsked = (name) => isWhole || parts.includes(name);
// Whatever is measured, the floor is: ratios are taken to it.
const subjects = names.filter((name) => isAsked(name) || (name === 'floor' && names.some(isAsked)));
const ROUNDS = Number(options.rounds);
const VIEWPORT = { width: 1366, height: 768 };
/** Six in the evening of the 25th: the ring closes, most is on the move, and dusk is past. */
const BUSY = 't=25-18:00';

if (!options['no-build']) {
	const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: true });
	if (built.status !== 0) process.exit(1);
}
installPeers();
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
	sameLabels: `${server.origin}/bench/index.html?sameLabels`,
	labels: `${server.origin}/bench/index.html?labels=`,
	map: `${server.origin}/bench/index.html?${BUSY}`,
	explorer: `${server.origin}/?${BUSY}`
};
const open = (url) => openPage(browser, url);

try {
	const figures = parts.includes('site') ? await measureSite() : [];
	const { origin } = server;
	const sizes = options.sizes.split(',');
	const asked = { origin, subjects, sizes, rounds: subjects.length > 0 ? ROUNDS : 0 };
	const rounds = await measureScales(open, asked);
	const rows = summariseScale(rounds, sizes);
	figures.push(...scaleFigures(rows));
	let sessions;
	if (parts.includes('sessions')) {
		console.log(`${options.sessions} visitors …`);
		sessions = await measureSessions(open, pages.explorer, Number(options.sessions));
		figures.push(...sessionFigures(sessions));
	}
	printReport(figures);
	writeResults([budgetTable(figures), scaleTables(rows)].join('\n\n'), {
		...{ figures, rows, rounds, sessions }
	});
	for (const { title, size, faults, unfinished } of rows) {
		for (const fault of faults) console.log(`WRONG  ${title}, ${size}: ${fault}`);
		if (unfinished) console.log(`unfinished  ${title}, ${size}: ${unfinished}`);
	}
	// A peer may be too slow for a size; our own map may not.
	const isBad = ({ name, faults, unfinished }) =>
		faults.length > 0 || (name === 'ours' && unfinished !== undefined);
	if (rows.some(isBad)) process.exitCode = 1;
} finally {
	await browser.close();
	server.close();
}

async function measureSite() {
	const playing = { bare: [], map: [], explorer: [] };
	const slider = { bare: [], explorer: [] };
	const first = { bare: [], explorer: [] };
	const panning = { whole: [], sameLabels: [], labels: [] };
	for (let round = 1; round <= ROUNDS; round += 1) {
		console.log(`Round ${round} of ${ROUNDS} …`);
		for (const kind of ['bare', 'map', 'explorer']) {
			playing[kind].push(await measurePlaying(open, pages[kind], kind));
		}
		const whole = await measurePanning(open, pages.whole, 'whole');
		panning.whole.push(whole);
		panning.sameLabels.push(await measurePanning(open, pages.sameLabels, 'labels'));
		panning.labels.push(await measurePanning(open, pages.labels + whole.labels, 'labels'));
		for (const kind of ['bare', 'explorer']) {
			slider[kind].push(percentile(await measureSlider(open, pages[kind], kind), 0.95));
			first[kind].push(await measureFirstFrame(open, pages[kind], kind));
		}
	}
	const visit = await measureFirstVisit(open, pages.explorer, server);
	console.log('Building the atlas …');
	const atlasSeconds = await measureAtlasBuild(ROUNDS);
	return siteFigures({ playing, panning, slider, first, visit, atlasSeconds });
}

async function openPage(inBrowser, url) {
	const context = await inBrowser.newContext({
		...{ viewport: VIEWPORT, locale: 'en-GB' },
		// What is kept for later is no part of what is measured.
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	const client = await context.newCDPSession(page);
	return { page, client, visit: () => page.goto(url), close: () => context.close() };
}

/** Ratio of every round, then their median: what slows the machine down slows both pages down. */
function ratio(ours, floor) {
	return median(ours.map((value, round) => value / floor[round]));
}

function siteFigures({ playing, panning, slider, first, visit, atlasSeconds }) {
	const moving = (kind) => panning[kind].map(({ millisecondsPerFrame }) => millisecondsPerFrame);
	const sources = measureMapSources();
	const cost = (kind) => playing[kind].map(({ millisecondsPerFrame }) => millisecondsPerFrame);
	const frames = (kind) => playing[kind].map(({ framesPerSecond }) => framesPerSecond);
	return [
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
				peer: `${median(moving('whole')).toFixed(2)} ms; ${panning.whole[0].labels} plain labels alone ${median(moving('labels')).toFixed(2)} ms`
			}
		},
		{
			what: 'the same, against the very same labels alone',
			value: ratio(moving('whole'), moving('sameLabels')),
			...{
				unit: '×',
				budget: 1.3,
				peer: `${panning.sameLabels[0].labels} labels ${median(moving('sameLabels')).toFixed(2)} ms`
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
	];
}
