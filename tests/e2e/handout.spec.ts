import AxeBuilder from '@axe-core/playwright';
import { itinerarySlug } from '../../src/lib/domain/schema/itinerary';
import { readCode } from '../fixtures/readCode';
import { TourDriver } from './driver/TourDriver';
import { expect, test as base } from './fixtures';
import { wordsOf } from './words';

const test = base.extend<{ tour: TourDriver }>({
	tour: async ({ page }, use) => {
		await use(new TourDriver(page));
	}
});

const SITE = 'http://petrograd.test';
/** What is left of a sheet between the margins, in pixels of 1/96 inch. */
const SHEETS = { A4: { width: 673, height: 979 }, Letter: { width: 695, height: 911 } };

test.describe('the handout of a tour', () => {
	for (const language of ['en', 'ru'] as const) {
		test(`of every tour tells it whole, and passes axe: ${language}`, async ({ tour, page }) => {
			for (const itinerary of await tour.tours()) {
				const root = language === 'ru' ? '/ru' : '';
				await page.goto(`${root}/tour/${itinerarySlug(itinerary)}/handout`);
				for (const { id, text } of itinerary.stops) {
					await expect(page.locator(`article#${id}`)).toContainText(text[language]);
				}
			}
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		});
	}

	for (const [name, sheet] of Object.entries(SHEETS)) {
		test(`has title and plan on the first sheet of ${name}`, async ({ tour, page }) => {
			await page.setViewportSize(sheet);
			await page.emulateMedia({ media: 'print' });
			for (const itinerary of await tour.tours()) {
				await page.goto(`/ru/tour/${itinerarySlug(itinerary)}/handout`);
				const { height } = (await page.getByRole('figure').getByRole('img').boundingBox())!;
				const caption = (await page.locator('figcaption').boundingBox())!;
				expect(caption.y + caption.height).toBeLessThan(sheet.height);
				expect(height).toBeGreaterThan(sheet.height / 2);
			}
		});
	}

	test.describe('where the site stands', () => {
		test.use({ expectedErrors: [/^request to http:\/\/petrograd\.test\//] });

		test('bears a code for each stop that leads there', async ({ tour, page, baseURL }) => {
			await page.route(`${SITE}/**`, async (route) => {
				const url = route
					.request()
					.url()
					.replace(SITE, baseURL ?? '');
				await route.fulfill({ response: await route.fetch({ url }) });
			});
			const [itinerary] = await tour.tours();
			const path = `/ru/tour/${itinerarySlug(itinerary!)}`;
			await page.goto(`${SITE}${path}/handout`);
			const words = wordsOf('ru');
			for (const { id, title } of itinerary!.stops) {
				const code = page.getByRole('img', {
					name: words.handout_code.replace('{title}', title.ru)
				});
				const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
				const d = (await code.locator('path').getAttribute('d')) ?? '';
				expect(readCode({ size, d })).toBe(`${SITE}${path}?stop=${id}`);
			}
		});
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('has its plan, and the path of each stop where no code would lead to it', async ({
			tour,
			page
		}) => {
			const [itinerary] = await tour.tours();
			const words = wordsOf('en');
			await page.goto('/tour');
			await page.getByRole('link', { name: itinerary!.title.en }).click();
			await page.getByRole('link', { name: words.handout_link }).click();
			const plan = words.handout_plan.replace('{title}', itinerary!.title.en);
			await expect(page.getByRole('img', { name: plan })).toBeVisible();
			for (const { id } of itinerary!.stops) {
				const path = `/tour/${itinerarySlug(itinerary!)}?stop=${id}`;
				await expect(page.getByRole('link', { name: path })).toBeVisible();
			}
			await expect(page.getByRole('img')).toHaveCount(1);
		});
	});
});

test('the files of every tour are offered where it begins, and are XML as GPX has it', async ({
	tour,
	page
}) => {
	// The policy of our own pages lets no script parse a document.
	const empty = await page.context().newPage();
	for (const itinerary of await tour.tours()) {
		await page.goto(`/ru/tour/${itinerarySlug(itinerary)}/text`);
		const words = wordsOf('ru');
		const link = page.getByRole('link', { name: words.handout_gpx });
		const href = (await link.getAttribute('href')) ?? '';
		const response = await page.request.get(new URL(href, page.url()).href);
		expect(response.headers()['content-type']).toContain('gpx');
		const read = await empty.evaluate(
			(text) => {
				const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
				const tags = (element: Element) => [...element.children].map(({ tagName }) => tagName);
				const [metadata] = [...root.getElementsByTagName('metadata')];
				return {
					root: [root.tagName, root.namespaceURI, root.getAttribute('version')],
					order: [...new Set(tags(root))],
					metadata: metadata ? tags(metadata) : []
				};
			},
			await response.text()
		);
		expect(read).toEqual({
			root: ['gpx', 'http://www.topografix.com/GPX/1/1', '1.1'],
			order: ['metadata', 'wpt', 'rte', 'trk'],
			metadata: ['name', 'desc', 'copyright', 'bounds']
		});
	}
});
