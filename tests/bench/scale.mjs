/**
 * Any atlas, any technique: what a step in time costs with our map and with its peers, at the real
 * atlas and at generated ones, and whether each shows what it should.
 */
import { median, percentile } from './report.mjs';

/** Each technique: how it is called, and which file of page/subjects or peers draws it. */
export const SUBJECTS = [
	{ name: 'floor', title: 'MapLibre, empty (the floor)' },
	{ name: 'ours', title: 'ours: the map of this project' },
	{ name: 'setData', title: 'MapLibre, `setData` every step' },
	{ name: 'setFilter', title: 'MapLibre, `setFilter` every step' },
	{ name: 'deckScatterplot', title: 'deck.gl ScatterplotLayer, DataFilterExtension' },
	{ name: 'deckTrips', title: 'deck.gl TripsLayer' },
	{ name: 'leafletTimeline', title: 'Leaflet.timeline' },
	{ name: 'leafletTimeDimension', title: 'Leaflet.TimeDimension' }
];
export const SIZES = ['real', '2000', '20000', '100000'];

const STEPS = 8;
const STEP_MINUTES = 5;
/** By day: the light changes for an hour at dusk and at dawn only. */
const STEPS_FROM = 700;
/** Jumps through the whole story, as a slider is dragged. */
const JUMPS = [300, 2900, 1200, 2100, 700, 3300];
const CHECKED = [400, 2750];
const MINUTES_PER_SECOND = 30;
const PATIENCE_MS = 300_000;

/**
 * Measures one technique at one size, in a page of its own. `isChecked` also compares what it shows
 * with a walk through all features.
 */
async function measureScale(open, { origin, subject, size, isChecked }) {
	const { page, client, visit, close } = await open(
		`${origin}/bench/scale.html?subject=${subject}&size=${size}`
	);
	try {
		page.setDefaultTimeout(PATIENCE_MS);
		const broken = new Promise((_, reject) => page.once('pageerror', reject));
		const measured = visit().then(() => measurePage(page, client, isChecked));
		return await Promise.race([measured, broken]);
	} catch (error) {
		return { unfinished: error.message.split('\n')[0] };
	} finally {
		await close();
	}
}

async function measurePage(page, client, isChecked) {
	await page.waitForFunction(() => window.scale, undefined, { timeout: PATIENCE_MS });
	await client.send('Performance.enable', { timeDomain: 'threadTicks' });
	const firstFrameMs = await page.evaluate(() => window.scale.firstFrameMs);
	const faults = [];
	for (const t of isChecked ? CHECKED : []) {
		faults.push(...(await page.evaluate((at) => window.scale.check(at), t)));
	}
	const scrub = (times) => page.evaluate(scrubThrough, times);
	await scrub([STEPS_FROM]);
	const steps = await spent(client, () =>
		scrub(Array.from({ length: STEPS }, (_, step) => STEPS_FROM + (step + 1) * STEP_MINUTES))
	);
	const jumps = await scrub(JUMPS);
	const play = await spent(client, () =>
		page.evaluate((speed) => window.scale.play(500, speed), MINUTES_PER_SECOND)
	);
	return {
		...{ faults, firstFrameMs, heapBytes: await heapAfterCollection(client) },
		stepMs: steps.milliseconds / STEPS,
		frameMs: median(steps.result),
		scrubMs: percentile(jumps, 0.95),
		playMs: play.milliseconds / play.result,
		framesPerSecond: play.result
	};
}

async function scrubThrough(times) {
	const milliseconds = [];
	for (const t of times) milliseconds.push(await window.scale.scrubTo(t));
	return milliseconds;
}

/** What something does to the main thread, in milliseconds of its tasks, with what it returns. */
async function spent(client, run) {
	const before = await metric(client, 'TaskDuration');
	const result = await run();
	return { result, milliseconds: ((await metric(client, 'TaskDuration')) - before) * 1000 };
}

/** Bytes of the JavaScript heap after what is no longer needed has been let go. */
export async function heapAfterCollection(client) {
	await client.send('HeapProfiler.collectGarbage');
	return metric(client, 'JSHeapUsedSize');
}

/** One of the figures that the browser keeps of a page. */
export async function metric(client, wanted) {
	const { metrics } = await client.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === wanted).value;
}

/** Measures so many rounds of these techniques at these sizes; each checked in the first round. */
export async function measureScales(open, { origin, subjects, sizes, rounds }) {
	const measured = [];
	for (let round = 0; round < rounds; round += 1) {
		const ofRound = {};
		for (const size of sizes) {
			ofRound[size] = {};
			for (const subject of subjects) {
				console.log(`Round ${round + 1} of ${rounds}: ${subject} at ${size} …`);
				const asked = { origin, subject, size, isChecked: round === 0 };
				ofRound[size][subject] = await measureScale(open, asked);
			}
		}
		measured.push(ofRound);
	}
	return measured;
}
