import type { CDPSession } from '@playwright/test';
import type { Explorer } from './explorer';
import { expect, test } from './fixtures';

test.describe('playing', () => {
	test('passes an hour a second at the highest speed, and the address keeps it', async ({
		explorer
	}) => {
		await explorer.open('t=24-02:00');
		await explorer.chooseSpeed(60);
		await explorer.addressSays('pace', '60');
		await explorer.play();
		await expect.poll(async () => (await explorer.clock()).time).toMatch(/^0[3-9]:|^1/);
	});

	test('tells the story evenly, and finds that choice again in the address', async ({
		explorer,
		page
	}) => {
		await explorer.open('t=24-01:00');
		await explorer.chooseEvenStory();
		await explorer.addressSays('pace', 'even');
		await page.reload();
		await explorer.answers();
		await expect(
			page.getByRole('radio', { name: explorer.word('pace_even'), exact: true })
		).toBeChecked();
		// Little happens in the small hours: an hour of them takes two seconds at the most.
		await explorer.play();
		await expect.poll(async () => (await explorer.clock()).time).toMatch(/^0[2-9]:/);
	});

	test('says that a pace, a loop and a director in the address could not be read', async ({
		explorer
	}) => {
		await explorer.open('pace=fast&loop=25-21:00&director=maybe');
		await expect(explorer.notices).toContainText('pace, loop, director');
	});

	test('goes round in the loop of a chapter', async ({ explorer }) => {
		await explorer.open('t=25-17:00');
		await explorer.loop.click();
		// The ring: 14:00 to 19:10.
		await explorer.addressSays('loop', '25-14:00/25-19:10');
		await explorer.seek('25 19:05');
		await explorer.chooseSpeed(60);
		await explorer.play();
		await expect.poll(async () => (await explorer.clock()).time).toMatch(/^1[4-7]:/);
		await explorer.isPlaying(true);
		await explorer.loop.click();
		await explorer.addressSays('loop', null);
	});

	test('has the stretch of the loop chosen by its handles, without a mouse', async ({
		explorer
	}) => {
		await explorer.open('t=25-17:00&loop=25-14:00/25-19:00');
		await explorer.loopHandle('loop_begins').press('ArrowRight');
		await explorer.addressSays('loop', '25-14:05/25-19:00');
		await explorer.loopHandle('loop_ends').press('ArrowLeft');
		await explorer.addressSays('loop', '25-14:05/25-18:55');
		await expect(explorer.loopHandle('loop_ends')).toHaveAttribute(
			'aria-valuetext',
			/18:55.*25 October.*7 Nov/
		);
		await explorer.loopHandle('loop_begins').press('End');
		await explorer.addressSays('loop', '25-18:40/25-18:55');
		await expect(explorer.loopHandle('loop_begins')).toHaveValue('2560');
	});

	test('pauses at a touch of the map, not at one of what steers it', async ({ explorer }) => {
		await explorer.open('t=24-12:00');
		await explorer.isDrawn();
		await explorer.play();
		await explorer.chooseSpeed(1);
		await explorer.cameraFollows.click();
		await explorer.loop.click();
		await explorer.isPlaying(true);
		await explorer.dragMap(-60, 0);
		await explorer.isPlaying(false);
	});
});

test.describe('the camera', () => {
	test('follows the story while it plays, and lets go when the map is dragged', async ({
		explorer
	}) => {
		// The south-western outskirts, while the ring closes round the palace.
		await explorer.open('t=25-17:50&at=30.2000,59.8900,14.0&director=1');
		await explorer.isDrawn();
		await expect(explorer.cameraFollows).toHaveAttribute('aria-pressed', 'true');
		const [lng, lat] = await explorer.camera();
		expect([lng, lat].map((degrees) => degrees!.toFixed(2))).toEqual(['30.20', '59.89']);
		await explorer.play();
		await expect.poll(async () => (await explorer.camera())[1]).toBeGreaterThan(59.92);
		await explorer.dragMap(-60, 0);
		await expect(explorer.cameraFollows).toHaveAttribute('aria-pressed', 'false');
		await expect(explorer.notices).toContainText(explorer.word('camera_let_go'));
		await explorer.addressSays('director', null);
	});

	test('stays where it is unless it is told to follow', async ({ explorer }) => {
		await explorer.open('t=25-17:50&at=30.2000,59.8900,14.0');
		await explorer.isDrawn();
		const before = await explorer.camera();
		await explorer.chooseSpeed(60);
		await explorer.play();
		await expect.poll(async () => (await explorer.clock()).time).toMatch(/^(2|19)/);
		expect(await explorer.camera()).toEqual(before);
	});
});

test.describe('a full play of both days', () => {
	// In a small picture: it matters that all is drawn, not how large.
	test.use({ viewport: { width: 720, height: 520 } });

	test('leaves nothing behind and ends as if one had gone there', async ({ explorer, page }) => {
		test.setTimeout(300_000);
		await explorer.open('t=24-00:00&pace=60');
		await explorer.isDrawn();
		const client = await page.context().newCDPSession(page);
		await page.keyboard.press('End');
		await explorer.isAt('26 12:00');
		// Looked at here, too: what the driver puts into the page the first time is not the play's.
		await picture(explorer);
		await page.keyboard.press('Home');
		await explorer.isAt('24 00:00');
		const before = await settled(client);

		await page.keyboard.press(' ');
		await expect(
			page.getByRole('button', { name: explorer.word('play'), exact: true })
		).toBeVisible({
			timeout: 240_000
		});
		await explorer.isAt('26 12:00');
		const played = await picture(explorer);

		await page.keyboard.press('Home');
		await explorer.isAt('24 00:00');
		const after = await settled(client);
		expect(after.listeners).toBeLessThanOrEqual(before.listeners + SPARE_LISTENERS);
		expect(after.nodes).toBeLessThanOrEqual(before.nodes + SPARE_NODES);

		await page.keyboard.press('End');
		await explorer.isAt('26 12:00');
		expect(await picture(explorer)).toEqual(played);
	});
});

/**
 * What may be held beyond the first reading. Measured over three plays in a row: 165, 367 and 202
 * nodes more than before the first, not growing from play to play. Two plays by nothing but keys
 * left 81 listeners before, between and after; the driver, which looks on here, comes and goes with
 * two of its own, and puts thirteen into the page when it first asks for more than what is seen.
 * What is left behind at each frame or row would be hundreds of listeners and thousands of nodes.
 */
const SPARE_NODES = 500;
const SPARE_LISTENERS = 3;

/** What the page holds once two readings in a row agree: what was asked of it before is then done. */
async function settled(client: CDPSession): Promise<{ nodes: number; listeners: number }> {
	let last = await leftovers(client);
	for (let reading = 0; reading < 30; reading += 1) {
		const next = await leftovers(client);
		if (next.listeners === last.listeners && next.nodes === last.nodes) break;
		last = next;
	}
	return last;
}

/** Nodes and listeners that the page holds once what is no longer needed is thrown away. */
async function leftovers(client: CDPSession): Promise<{ nodes: number; listeners: number }> {
	await client.send('HeapProfiler.collectGarbage');
	const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
	return { nodes, listeners: jsEventListeners };
}

/** What the map and the chronicle tell of the moment. */
async function picture(explorer: Explorer) {
	return {
		forces: await explorer.namesOfForces(),
		underWay: await explorer.underWay.allInnerTexts(),
		clock: await explorer.clock()
	};
}
