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

	test('a voice is chosen by name; hours and headlines follow, and the address', async ({
		explorer
	}) => {
		await explorer.open('t=25-21:50&event=d25_aurora_shot');
		await expect(explorer.card).not.toContainText('Soviet canon');
		await explorer.chooseVoice('Soviet canon');
		await explorer.addressSays('voice', 'canon');
		await explorer.cardSays('21:45', 'Told here as in: Soviet canon');
		await explorer.chooseVoice('Best estimate');
		await explorer.addressSays('voice', null);
		await explorer.cardSays('About 21:40');
	});

	test('a question lets one take on the voice of an account, and says who follows it', async ({
		explorer
	}) => {
		await explorer.open('t=25-21:45&question=q_aurora_time');
		await explorer.card.getByRole('button', { name: 'Tell it so: Soviet canon' }).click();
		await explorer.addressSays('voice', 'canon');
		await expect(
			explorer.card.getByRole('listitem').filter({ hasText: explorer.word('followed_here') })
		).toContainText('21:45');
	});

	test('a disputed place of the map leads to its question', async ({ explorer, page }) => {
		await explorer.open('t=25-21:40&place=aurora_berth');
		await explorer.isDrawn();
		await page.getByRole('button', { name: /accounts differ\. When did Aurora fire/ }).click();
		await expect(explorer.cardTitle).toHaveText('When did Aurora fire?');
	});

	test('the places that accounts name are lettered on the map as their columns are', async ({
		explorer,
		page
	}) => {
		await explorer.open('t=25-22:30&question=q_women_barracks');
		await explorer.isDrawn();
		const tags = page.getByRole('list', { name: explorer.word('accounts_on_map') });
		await expect(tags.getByRole('listitem')).toHaveText([
			/^A: Pavlovsky Guards Regiment barracks, followed now/,
			/^B: Grenadier Guards Regiment barracks\b/,
			/^C: Finland Station\b/
		]);
		const column = explorer.card.getByRole('listitem').filter({ hasText: /^\s*B\s/ });
		await expect(column).toContainText('Grenadier Guards Regiment barracks');
		for (const letter of ['A', 'B', 'C']) {
			await expect(tags.getByText(letter, { exact: true })).toBeInViewport({ ratio: 1 });
		}
		await explorer.card.getByRole('button', { name: explorer.word('close') }).click();
		await expect(tags).toHaveCount(0);
	});

	test('an event is at the place at which the voice has it', async ({ explorer }) => {
		await explorer.open('t=26-02:00&event=d26_arrest');
		await explorer.cardSays('Small (White) Dining Room');
		await explorer.chooseVoice('Eyewitnesses');
		await explorer.cardSays('Malachite Hall');
		await expect(explorer.card).not.toContainText('Small (White) Dining Room');
	});

	test('an unknown voice is named, and our best estimate told', async ({ explorer }) => {
		await explorer.open('voice=martian');
		await expect(explorer.notices.first()).toContainText('voice');
		await expect(explorer.page.getByRole('button', { name: 'Voice: Best estimate' })).toBeVisible();
	});

	test('a question’s card has a column for every account, with all its works', async ({
		explorer,
		page
	}) => {
		const response = await page.request.get('/data/atlas.json');
		const { questions, citations } = (await response.json()) as CompiledAtlas;
		const question = questions.find(({ id }) => id === 'q_aurora_time')!;
		await explorer.open('t=25-21:45&question=q_aurora_time');
		for (const account of question.accounts) {
			const column = explorer.card.getByRole('listitem').filter({ hasText: account.text.en });
			await expect(column).toHaveCount(1);
			for (const { citation } of account.citations) {
				const work = citations.find(({ id }) => id === citation)!;
				await expect(column).toContainText(work.title);
			}
		}
		await explorer.cardSays('21:40', '21:45', '22:00');
	});
});
