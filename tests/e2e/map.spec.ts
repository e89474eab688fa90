import type { CompiledAtlas } from '../../src/lib/domain/compiled';
import { CITY_BBOX, isInside } from '../../src/lib/geo/position';
import { sceneAt } from '../../src/lib/scene/sceneAt';
import { BEST_ESTIMATE } from '../../src/lib/scene/voice';
import { DAY, NIGHT } from '../../src/lib/style/palette';
import { parseOldStyle } from '../../src/lib/time/instant';
import { expect, test } from './fixtures';

const hour = (moment: string) => parseOldStyle(`1917-10-${moment.replace(' ', 'T')}`)!;

// Pixels of colours are counted: all of them must be there.
test.use({ deviceScaleFactor: 1 });

test.describe('map', () => {
	test('the forces on the map are those of the scene, at every hour', async ({
		explorer,
		page
	}) => {
		await explorer.open('t=24-05:00');
		await explorer.isDrawn();
		const response = await page.request.get('/data/atlas.json');
		const atlas = (await response.json()) as CompiledAtlas;
		const names = new Map(atlas.forces.map(({ id, name }) => [id, name.en]));
		for (const moment of ['24 05:30', '24 16:40', '24 23:00', '25 03:00', '25 18:15', '26 03:00']) {
			await explorer.seek(moment);
			const expected = sceneAt(atlas, hour(moment), BEST_ESTIMATE)
				.forces.filter(({ position }) => isInside(position, CITY_BBOX))
				.map(({ force, isMoving }) =>
					explorer
						.word(isMoving ? 'force_moving' : 'force_standing')
						.replace('{name}', names.get(force) ?? '')
				);
			await expect
				.poll(async () => (await explorer.namesOfForces()).toSorted(), { message: moment })
				.toEqual(expected.toSorted());
		}
	});

	for (const { moment, force } of [
		{ moment: '24-23:00', force: 'lenin_rakhia' },
		{ moment: '25-03:00', force: 'aurora' },
		{ moment: '26-03:00', force: 'ministers_escort' }
	]) {
		test(`${force} is on the way at ${moment}, and answers when touched`, async ({
			explorer,
			page
		}) => {
			const atlas = (await (await page.request.get('/data/atlas.json')).json()) as CompiledAtlas;
			const { name } = atlas.forces.find(({ id }) => id === force)!;
			await explorer.open(`t=${moment}&at=30.32,59.942,12`);
			await explorer.isDrawn();
			await explorer.moving(name.en).focus();
			await explorer.page.keyboard.press('Enter');
			await expect(explorer.cardTitle).toHaveText(name.en);
			await explorer.addressSays('force', force);
		});
	}

	test('a force moves over the map while the story plays', async ({ explorer }) => {
		await explorer.open('t=25-02:40&at=30.28,59.927,13.5');
		await explorer.isDrawn();
		const place = async () => (await explorer.forces.locator('li').first().boundingBox())?.y ?? 0;
		const before = await place();
		await explorer.chooseSpeed(10);
		await explorer.play();
		await expect.poll(place).not.toBe(before);
	});

	test('the mark of a place takes the colour of its new holder', async ({ explorer }) => {
		await explorer.open('t=24-12:00&at=30.3623,59.9296,15.5');
		await explorer.isDrawn();
		await expect.poll(() => explorer.paintedPixels(DAY.government)).toBeGreaterThan(150);
		expect(await explorer.paintedPixels(DAY.mrc, 8)).toBe(0);
		await explorer.seek('25 12:00');
		await expect.poll(() => explorer.paintedPixels(DAY.mrc)).toBeGreaterThan(150);
		expect(await explorer.paintedPixels(DAY.government, 8)).toBe(0);
	});

	test('the map is drawn by night in the colours of the night', async ({ explorer }) => {
		await explorer.open('t=25-21:40&at=30.29,59.9355,16');
		await explorer.isDrawn();
		await expect.poll(() => explorer.paintedPixels(NIGHT.water)).toBeGreaterThan(10_000);
		expect(await explorer.paintedPixels(DAY.water)).toBeLessThan(500);
	});

	test('what is switched off leaves the map', async ({ explorer, page }) => {
		await explorer.open('t=25-03:00');
		await explorer.isDrawn();
		await page.getByRole('button', { name: explorer.word('layers'), exact: true }).click();
		await page.getByRole('checkbox', { name: explorer.word('layer_movements') }).uncheck();
		await expect(explorer.forces).toHaveCount(0);
		await page.getByRole('checkbox', { name: explorer.word('layer_movements') }).check();
		await expect(explorer.forces).toBeAttached();
	});

	test('the map comes back by itself after its context is lost', async ({ explorer, page }) => {
		await explorer.open('t=25-12:00&at=30.3623,59.9296,15.5');
		await explorer.isDrawn();
		await expect.poll(() => explorer.paintedPixels(DAY.mrc)).toBeGreaterThan(150);
		await page.evaluate(async () => {
			const canvas = document.querySelector('canvas');
			const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
			const restored = new Promise((resolve) =>
				canvas?.addEventListener('webglcontextrestored', resolve, { once: true })
			);
			canvas?.addEventListener(
				'webglcontextlost',
				() => setTimeout(() => extension?.restoreContext()),
				{ once: true }
			);
			extension?.loseContext();
			await restored;
		});
		await expect.poll(() => explorer.paintedPixels(DAY.mrc)).toBeGreaterThan(150);
	});
});
