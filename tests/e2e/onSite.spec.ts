import AxeBuilder from '@axe-core/playwright';
import type { CompiledItinerary } from '../../src/lib/domain/compiledItinerary';
import { moved } from '../../src/lib/geo/position';
import { SiteDriver } from './driver/SiteDriver';
import { TourDriver } from './driver/TourDriver';
import { expect, test as base } from './fixtures';

const test = base.extend<{ tour: TourDriver; site: SiteDriver; walk: CompiledItinerary }>({
	tour: async ({ page }, use) => {
		await use(new TourDriver(page));
	},
	site: async ({ context }, use) => {
		await use(new SiteDriver(context));
	},
	walk: async ({ tour }, use) => {
		const [first] = await tour.tours();
		if (!first) throw new Error('there is no tour to walk');
		await use(first);
	}
});

const placeOf = ({ stops, places }: CompiledItinerary, row: number) =>
	places.find(({ id }) => id === stops[row]!.place)!.position;

test.describe('on the spot', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('offers each stop where one is, once, by consent alone, and keeps nothing', async ({
		tour,
		site,
		walk,
		page
	}) => {
		const [one, two] = walk.stops;
		const near = (title: string) => tour.word('onsite_near').replace('{title}', title);
		await site.allow();
		await site.is(moved(placeOf(walk, 0), 180, 250));
		await tour.open(walk);
		await tour.isDrawn();
		await expect(tour.button('onsite_show')).toBeHidden();
		await tour.button('onsite_start').click();
		await expect(tour.panel).toContainText(
			`${one!.title.en}: 250 m to the ${tour.word('onsite_north')}`
		);

		await tour.button('onsite_show').click();
		await expect
			.poll(async () => {
				const { x, y } = await tour.placeOnMap(placeOf(walk, 0));
				return x > 0 && x < 1 && y > 0 && y < 1;
			})
			.toBe(true);

		await site.is(placeOf(walk, 0));
		await expect(tour.panel).toContainText(near(one!.title.en));
		await expect(tour.button('onsite_accept')).toBeHidden();
		await site.is(placeOf(walk, 0));
		await expect(tour.button('onsite_accept')).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		await tour.button('onsite_accept').click();
		await expect(tour.title).toHaveText(one!.title.en);
		await tour.addressSays(one!.id);

		await site.is(placeOf(walk, 1));
		await expect(tour.panel).toContainText(near(two!.title.en));
		await site.is(placeOf(walk, 1));
		await tour.button('onsite_decline').click();
		await expect(tour.button('onsite_accept')).toBeHidden();
		await expect(tour.title).toHaveText(one!.title.en);
		await site.is(placeOf(walk, 1), 9);
		await expect(tour.panel).toContainText('9 m');
		await expect(tour.button('onsite_accept')).toBeHidden();

		await site.is(placeOf(walk, 1), 98);
		await expect(tour.panel).toContainText(tour.word('onsite_rough').split('{')[0]!);

		const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
		expect(kept).not.toMatch(/59\.\d|30\.\d/);
		await tour.button('onsite_stop').click();
		await expect(tour.button('onsite_start')).toBeVisible();
	});

	test('takes no for an answer, and goes on by hand', async ({ tour, walk, context }) => {
		await context.clearPermissions();
		await tour.open(walk);
		await tour.button('onsite_start').click();
		await expect(tour.panel).toContainText(tour.word('onsite_refused'));
		await tour.button('tour_begin').click();
		await expect(tour.title).toHaveText(walk.stops[0]!.title.en);
	});
});
