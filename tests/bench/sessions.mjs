import { heapAfterCollection, metric } from './scale.mjs';
import { untilDrawn } from './playing.mjs';

/** So many sessions pass before figures count: caches fill, and code is compiled as it is used. */
const WARM_UP = 200;
const SAMPLES = 10;
const FRAMES_PLAYED = 3;
/** Every so many visitors do the same again: what is kept for a second visit is there by then. */
const KINDS = 8;

/**
 * After the first two hundred, has so many more visitors use one page after another: each opens an event, goes to another hour,
 * plays, pauses, closes the card and goes back to the beginning. Returns by how many bytes the heap
 * grows with each, and by how many nodes and listeners the page has grown at the end.
 */
export async function measureSessions(open, url, sessions) {
	const { page, client, visit, close } = await open(url);
	await visit();
	await untilDrawn(page, 'explorer');
	await client.send('Performance.enable');
	// The same visitor has been there before each sample.
	const every = KINDS * Math.max(1, Math.floor(sessions / SAMPLES / KINDS));
	const samples = [];
	for (let session = 0; session <= WARM_UP + sessions; session += 1) {
		if (session >= WARM_UP && (session - WARM_UP) % every === 0) {
			samples.push({ session, ...(await reading(client)) });
		}
		if (session < WARM_UP + sessions) await oneSession(page, session % KINDS);
	}
	await close();
	const [first, last] = [samples[0], samples.at(-1)];
	return {
		...{ sessions, samples, bytesPerSession: slope(samples) },
		nodesGrown: last.nodes - first.nodes,
		listenersGrown: last.listeners - first.listeners
	};
}

async function oneSession(page, kind) {
	const button = (name) => page.getByRole('button', { name, exact: true });
	const rows = page.getByRole('region', { name: 'Chronicle', exact: true }).locator('li button');
	const slider = page.getByRole('slider', { name: 'Time', exact: true });
	await rows.nth(kind).dispatchEvent('click');
	await slider.evaluate(moveTo, 600 + kind * 300);
	await button('Play').dispatchEvent('click');
	await page.evaluate(passFrames, FRAMES_PLAYED);
	await button('Pause').dispatchEvent('click');
	await button('Close').dispatchEvent('click');
	await slider.evaluate(moveTo, 0);
	await page.evaluate(passFrames, 1);
}

async function reading(client) {
	return {
		bytes: await heapAfterCollection(client),
		nodes: await metric(client, 'Nodes'),
		listeners: await metric(client, 'JSEventListeners')
	};
}

/** The slope of the straight line nearest to the samples, by least squares: bytes a session. */
function slope(samples) {
	const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const session = mean(samples.map((sample) => sample.session));
	const bytes = mean(samples.map((sample) => sample.bytes));
	const covariance = mean(samples.map((s) => (s.session - session) * (s.bytes - bytes)));
	return covariance / mean(samples.map((s) => (s.session - session) ** 2));
}

function moveTo(slider, value) {
	slider.valueAsNumber = value;
	slider.dispatchEvent(new Event('input', { bubbles: true }));
}

async function passFrames(count) {
	for (let frame = 0; frame < count; frame += 1) {
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
}
