import AxeBuilder from '@axe-core/playwright';
import type { CompiledItinerary } from '../../src/lib/domain/compiledItinerary';
import { slugOf, TourDriver } from './driver/TourDriver';
import { expect, test as base } from './fixtures';

const test = base.extend<{ tour: TourDriver; first: CompiledItinerary }>({
	tour: async ({ page }, use) => {
		await use(new TourDriver(page));
	},
	first: async ({ tour }, use) => {
		const [first] = await tour.tours();
		if (!first) throw new Error('there is no tour to walk');
		await use(first);
	}
});

const positionOf = ({ places }: CompiledItinerary, place: string | undefined) =>
	places.find(({ id }) => id === place)!.position;

test.describe('walking tours', () => {
	test.describe('stop by stop', () => {
		// Each is looked at once it is there: gliding between forty of them takes minutes.
		test.use({ contextOptions: { reducedMotion: 'reduce' } });

		for (const language of ['en', 'ru'] as const) {
			test(`every stop is opened by its link, tells its text and is in view: ${language}`, async ({
				tour
			}) => {
				test.setTimeout(300_000);
				for (const itinerary of await tour.tours()) {
					// The last is the farthest from where the map opens.
					const [first, ...others] = itinerary.stops.toReversed();
					await tour.open(itinerary, first!.id, language);
					await tour.isDrawn();
					for (const stop of [first!, ...others]) {
						if (stop !== first) await tour.progressTo(stop).click();
						await tour.addressSays(stop.id);
						await expect(tour.title).toHaveText(stop.title[language]);
						await expect(tour.panel).toContainText(stop.text[language]);
						// There the map looks elsewhere.
						if (stop.camera) continue;
						const position = positionOf(itinerary, stop.place);
						await expect
							.poll(async () => {
								const { x, y } = await tour.placeOnMap(position);
								return x > 0.3 && x < 1 && y > 0 && y < 1;
							})
							.toBe(true);
					}
				}
			});
		}
	});

	for (const language of ['en', 'ru'] as const) {
		test(`is read as a page that passes axe: ${language}`, async ({ tour, page }) => {
			for (const { id, stops } of await tour.tours()) {
				await page.goto(`${language === 'ru' ? '/ru' : ''}/tour/${slugOf(id)}/text`);
				await expect(page.locator('article')).toHaveCount(stops.length);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map((one) => [one.id, one.nodes[0]?.html])).toEqual([]);
			}
		});
	}

	test('is walked along the street, tilted and turned, halted by a touch, gone on with one tap', async ({
		tour,
		first,
		page
	}) => {
		const [from, to] = first.stops;
		await tour.open(first, from!.id);
		await tour.isDrawn();
		await tour.buttonTo('tour_walk_to', to!.title.en).click();
		await expect(tour.panel).toContainText(tour.word('tour_on_the_way'));
		const length = tour.panel.getByRole('progressbar');
		const metres = () => length.evaluate((bar: HTMLProgressElement) => bar.value);
		await expect.poll(async () => (await tour.view()).pitch).toBeGreaterThan(40);

		await page.mouse.click(900, 300);
		await expect(tour.button('tour_go_on')).toBeVisible();
		const halted = await metres();
		await tour.button('tour_go_on').click();
		await expect.poll(metres).toBeGreaterThan(halted);

		await tour.button('tour_skip_to').click();
		await tour.addressSays(to!.id);
		await expect(tour.title).toHaveText(to!.title.en);
		await expect.poll(async () => Math.round((await tour.view()).pitch)).toBe(0);
	});

	test('keeps the place: Back, a reload, and who comes again later', async ({
		tour,
		first,
		page
	}) => {
		const [one, two, three] = first.stops;
		await tour.open(first);
		await tour.button('tour_begin').click();
		await tour.addressSays(one!.id);
		await tour.progressTo(three!).click();
		await tour.addressSays(three!.id);
		await page.goBack();
		await expect(tour.title).toHaveText(one!.title.en);
		await tour.progressTo(two!).click();
		await page.reload();
		await expect(tour.title).toHaveText(two!.title.en);
		await tour.open(first);
		await expect(tour.title).toHaveText(first.title.en);
		await page.getByRole('button', { name: /^Go on at stop 2/ }).click();
		await expect(tour.title).toHaveText(two!.title.en);
	});

	test('a stop that is not there leaves one before the beginning', async ({ tour, first }) => {
		await tour.open(first, 'atlantis');
		await expect(tour.title).toHaveText(first.title.en);
		await expect(tour.button('tour_begin')).toBeVisible();
	});

	test('goes to its end by keyboard alone', async ({ tour, first, page }) => {
		await tour.open(first);
		await tour.button('tour_begin').focus();
		await page.keyboard.press('Enter');
		for (const stop of first.stops) {
			await expect(tour.title).toHaveText(stop.title.en);
			const isLast = stop === first.stops.at(-1);
			await tour
				.button(isLast ? 'tour_finish' : 'tour_skip_to')
				.last()
				.focus();
			await page.keyboard.press('Enter');
		}
		await expect(tour.button('tour_again')).toBeVisible();
	});

	test.describe('on a phone', () => {
		test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

		for (const language of ['en', 'ru'] as const) {
			test(`passes axe before, at a stop and on the way, and fits: ${language}`, async ({
				tour,
				first,
				page
			}) => {
				const passes = async () => {
					const { violations } = await new AxeBuilder({ page }).analyze();
					expect(violations).toEqual([]);
					const width = await page.evaluate(() => document.documentElement.scrollWidth);
					expect(width).toBeLessThanOrEqual(390);
				};
				await tour.open(first, undefined, language);
				await tour.isDrawn();
				await passes();
				await tour.button('tour_begin').click();
				await expect(tour.title).toHaveText(first.stops[0]!.title[language]);
				await passes();
				await tour.buttonTo('tour_walk_to', first.stops[1]!.title[language]).click();
				await tour.button('tour_pause').click();
				await passes();
			});
		}
	});

	test.describe('where motion is unwanted', () => {
		test.use({ contextOptions: { reducedMotion: 'reduce' } });

		test('jumps from stop to stop, seen from above', async ({ tour, first }) => {
			const [from, to] = first.stops;
			await tour.open(first, from!.id);
			await tour.isDrawn();
			await tour.buttonTo('tour_walk_to', to!.title.en).click();
			await expect(tour.title).toHaveText(to!.title.en);
			expect((await tour.view()).pitch).toBe(0);
		});
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('is read as a page, found from the list', async ({ tour, first, page }) => {
			await page.goto('/tour');
			await page.getByRole('link', { name: first.title.en }).click();
			await expect(page).toHaveURL(new RegExp(`/tour/${slugOf(first.id)}$`));
			await page.getByRole('link', { name: tour.word('tour_read') }).click();
			for (const { id, text } of first.stops) {
				await expect(page.locator(`#${id}`)).toContainText(text.en);
			}
		});
	});

	test('tells search engines of the trip and its stops', async ({ first, page }) => {
		for (const path of ['', '/text']) {
			await page.goto(`/ru/tour/${slugOf(first.id)}${path}`);
			const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
			const graph = texts.flatMap(
				(text) => (JSON.parse(text) as { '@graph': { '@type': string }[] })['@graph']
			);
			const trip = graph.find((node) => node['@type'] === 'TouristTrip');
			expect(trip).toMatchObject({
				name: first.title.ru,
				itinerary: { numberOfItems: first.stops.length }
			});
		}
	});
});
