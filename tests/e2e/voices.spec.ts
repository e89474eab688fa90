import type { CompiledAtlas } from '../../src/lib/domain/compiled';
import { CITY_BBOX, isInside } from '../../src/lib/geo/position';
import { sceneAt } from '../../src/lib/scene/sceneAt';
import { parseOldStyle } from '../../src/lib/time/instant';
import { expect, test } from './fixtures';

const hour = (moment: string) => parseOldStyle(`1917-10-${moment.replace('-', 'T')}`)!;

test.describe('voices', () => {
	for (const { voice, moment, told, untold } of [
		{
			...{ voice: 'canon', moment: '25-22:00' },
			...{ told: 'd25_storm_columns', untold: 'd25_infiltration' }
		},
		{
			...{ voice: 'eyewitness', moment: '25-10:00' },
			...{ told: 'd25_cordon10', untold: 'd25_car_hunt' }
		}
	]) {
		test(`the ${voice} of an address is told on the map and in the chronicle`, async ({
			explorer,
			page
		}) => {
			const response = await page.request.get('/data/atlas.json');
			const atlas = (await response.json()) as CompiledAtlas;
			const chosen = atlas.voices.find(({ id }) => id === voice)!;
			const names = new Map(atlas.forces.map(({ id, name }) => [id, name.en]));
			const headline = (id: string) => atlas.events.find((event) => event.id === id)!.headline.en;
			await explorer.open(`t=${moment}&voice=${voice}`);
			await explorer.isDrawn();
			await explorer.addressSays('voice', voice);
			await expect(explorer.row(headline(told))).toHaveCount(1);
			await expect(explorer.row(headline(untold))).toHaveCount(0);
			const expected = sceneAt(atlas, hour(moment), chosen)
				.forces.filter(({ position }) => isInside(position, CITY_BBOX))
				.map(({ force, isMoving }) =>
					explorer
						.word(isMoving ? 'force_moving' : 'force_standing')
						.replace('{name}', names.get(force) ?? '')
				);
			await expect
				.poll(async () => (await explorer.namesOfForces()).toSorted())
				.toEqual(expected.toSorted());
		});
	}

	test('a question’s card names every account with its work', async ({ explorer }) => {
		await explorer.open('t=25-21:45&question=q_aurora_time');
		await explorer.cardSays('21:40', '21:45', '22:00', 'Great Soviet Encyclopedia');
	});
});
