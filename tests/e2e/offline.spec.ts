import { OfflineDriver } from './driver/OfflineDriver';
import { OwnSite } from './driver/OwnSite';
import { TourDriver } from './driver/TourDriver';
import { expect, test as base } from './fixtures';
import { wordsOf } from './words';

const test = base.extend<{ site: OwnSite; keeper: OfflineDriver; tour: TourDriver }>({
	// Playwright reads from the pattern which fixtures are wanted: none.
	// eslint-disable-next-line no-empty-pattern
	site: async ({}, use) => {
		const site = new OwnSite();
		await site.plugIn();
		await use(site);
		await site.unplug();
	},
	baseURL: async ({ site }, use) => {
		await use(site.address);
	},
	keeper: async ({ page }, use) => {
		await use(new OfflineDriver(page));
	},
	tour: async ({ page }, use) => {
		await use(new TourDriver(page));
	}
});

test.use({
	serviceWorkers: 'allow',
	expectedErrors: [/Failed to load resource/, /ERR_CONNECTION/]
});
test.describe.configure({ timeout: 180_000 });

test.describe('without a network', () => {
	test('after a first visit everything of the map works in both languages, damaged or not', async ({
		page,
		site,
		keeper,
		explorer
	}) => {
		await explorer.open();
		await keeper.isServed();
		await site.unplug();
		await explorer.open('t=25-21:40&zoom=14', 'ru');
		await explorer.isAt('25 21:40');
		await explorer.isDrawn();
		await page.goto('/event/d25_aurora_shot?from=map');
		await expect(page).toHaveTitle(new RegExp(wordsOf('en').offline_page_title));
		await page.goto('/ru/event/d25_aurora_shot');
		await expect(page).toHaveTitle(new RegExp(wordsOf('ru').offline_page_title));

		await site.plugIn();
		await keeper.damage('/ru');
		await keeper.stopWorkers();
		await explorer.open('t=25-02:10', 'ru');
		await explorer.isAt('25 02:10');
		expect(await keeper.kept('/ru')).toContain('</html>');
	});

	test('a version of which a file is missing is never shown; a whole one only when it is taken', async ({
		page,
		site,
		keeper,
		explorer
	}) => {
		await explorer.open();
		await keeper.isServed();
		const version = page.locator('meta[name="version"]');

		site.deploy('next', '/');
		expect(await keeper.update()).toBe('redundant');
		await explorer.open('t=25-21:40');
		await expect(version).toHaveCount(0);

		site.deploy('next after', undefined);
		expect(await keeper.update()).toBe('installed');
		await explorer.open('t=25-21:40');
		await expect(version).toHaveCount(0);
		// The worker in use ends first what it has begun to answer.
		await explorer.isDrawn();
		await Promise.all([page.waitForEvent('load'), keeper.button('offline_update_take').click()]);
		await expect(version).toHaveAttribute('content', 'next after');
		await explorer.isAt('25 21:40');
		await expect(keeper.button('offline_update_take')).toHaveCount(0);
	});

	test('where the browser has no room the site works from the network, and says so', async ({
		page,
		keeper,
		explorer,
		tour
	}) => {
		await page.goto('/404');
		await keeper.limit(200_000);
		const [first] = await tour.tours();
		await tour.open(first!);
		await keeper.says('offline_fault_storage');
		await expect(keeper.button('offline_keep_tour')).toHaveCount(0);
		await explorer.open('t=25-21:40');
		await explorer.isDrawn();
		expect(await keeper.kept('/ru')).toBeUndefined();
	});

	test('a tour that was kept is walked and read in both languages, until it is removed', async ({
		page,
		site,
		keeper,
		tour
	}) => {
		const [first] = await tour.tours();
		const stop = first!.stops[1]!;
		await tour.open(first!);
		await keeper.button('offline_keep_tour').click();
		await keeper.says('offline_kept');

		await site.unplug();
		await tour.open(first!, stop.id, 'ru');
		await expect(tour.panel).toContainText(stop.text.ru);
		await tour.isDrawn();
		await page.goto(`/ru${new URL(page.url()).pathname.replace(/^\/ru/, '')}/text`);
		await expect(page.getByRole('main')).toContainText(stop.text.ru);
		await tour.open(first!);
		await keeper.says('offline_kept');

		await keeper.button('offline_remove').click();
		await expect(keeper.button('offline_keep_tour')).toBeVisible();
		await page.reload();
		await expect(page).toHaveTitle(new RegExp(wordsOf('en').offline_page_title));
	});
});
