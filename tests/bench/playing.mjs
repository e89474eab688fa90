/** Seconds of playing that are measured, after so many that are not. */
const SECONDS = 10;
const WARM_UP_SECONDS = 1;
const STEPS = 20;

/** Waits until the first complete frame of a page is there. */
export async function untilDrawn(page, kind) {
	if (kind !== 'map' && kind !== 'explorer') {
		await page.waitForFunction(() => window.bench?.firstFrameMs, undefined, { timeout: 120_000 });
		return;
	}
	await page.locator('canvas').waitFor({ timeout: 120_000 });
	await page.getByRole('list', { name: 'Forces on the map' }).waitFor({
		...{ state: 'attached', timeout: 120_000 }
	});
	await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 120_000 });
}

/**
 * What a frame costs the main thread while the page plays, in milliseconds (all tasks: script,
 * style, layout, painting), and how many frames there are in a second.
 */
export async function measurePlaying(open, url, kind) {
	const { page, client, visit, close } = await open(url);
	await visit();
	await untilDrawn(page, kind);
	await client.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.evaluate(countFrames);
	if (kind === 'explorer') {
		await page.getByRole('button', { name: 'Play', exact: true }).click();
	} else {
		await page.evaluate(() => window.bench.run());
	}
	await page.waitForTimeout(WARM_UP_SECONDS * 1000);
	const before = await reading(page, client);
	await page.waitForTimeout(SECONDS * 1000);
	const after = await reading(page, client);
	await close();
	const frames = after.frames - before.frames;
	return {
		millisecondsPerFrame: ((after.taskSeconds - before.taskSeconds) * 1000) / frames,
		framesPerSecond: frames / ((after.now - before.now) / 1000)
	};
}

/**
 * What a drawn frame costs the main thread while the camera pans and zooms through the city, a step
 * at a time at a fixed pace,
 * in milliseconds, and how many labels there were at the start.
 */
export async function measurePanning(open, url, kind) {
	const { page, client, visit, close } = await open(url);
	await visit();
	await untilDrawn(page, kind);
	await client.send('Performance.enable', { timeDomain: 'threadTicks' });
	const labels = await page.evaluate(() => window.bench.countLabels());
	// Once for nothing: tiles are loaded and shaders compiled on the first visit.
	await page.evaluate(() => window.bench.travel());
	const before = await reading(page, client);
	const frames = await page.evaluate(() => window.bench.travel());
	const after = await reading(page, client);
	await close();
	return {
		labels,
		millisecondsPerFrame: ((after.taskSeconds - before.taskSeconds) * 1000) / frames
	};
}

/** Milliseconds from a change of the time to the frame that shows it, for a number of changes. */
export async function measureSlider(open, url, kind) {
	const { page, visit, close } = await open(url);
	await visit();
	await untilDrawn(page, kind);
	const times = await page.evaluate(stepAndTime, { isBare: kind === 'bare', steps: STEPS });
	await close();
	return times;
}

async function reading(page, client) {
	const [{ metrics }, inPage] = await Promise.all([
		client.send('Performance.getMetrics'),
		page.evaluate(() => ({ frames: window.frames_, now: performance.now() }))
	]);
	const taskSeconds = metrics.find(({ name }) => name === 'TaskDuration').value;
	return { taskSeconds, frames: inPage.frames, now: inPage.now };
}

function countFrames() {
	window.frames_ = 0;
	const count = () => {
		window.frames_ += 1;
		requestAnimationFrame(count);
	};
	requestAnimationFrame(count);
}

async function stepAndTime({ isBare, steps }) {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const slider = document.querySelector('input[type="range"]');
	const times = [];
	for (let step = 0; step < steps; step += 1) {
		await frame();
		const started = performance.now();
		if (isBare) {
			window.bench.step();
		} else {
			slider.valueAsNumber += 20;
			slider.dispatchEvent(new Event('input', { bubbles: true }));
		}
		// The first frame draws the change; when the second begins, the first has been shown.
		await frame();
		await frame();
		times.push(performance.now() - started);
	}
	return times;
}
