import AxeBuilder from '@axe-core/playwright';
import type { CompiledAtlas } from '../../src/lib/domain/compiled';
import { expect, test } from './fixtures';

const PAGES = ['/question/rising-or-coup', '/question/storming'] as const;
/** As schema.org describes an essay. */
interface Article {
	headline: string;
	citation: unknown[];
}
const isEssay = (pathname: string) => PAGES.some((path) => path === pathname);

test.describe('great questions', () => {
	for (const path of PAGES) {
		for (const language of ['', '/ru']) {
			test(`${language}${path} passes axe and fits a phone`, async ({ page }) => {
				await page.setViewportSize({ width: 390, height: 844 });
				await page.goto(`${language}${path}`);
				await page.locator('summary').evaluateAll((all) => {
					for (const summary of all) summary.parentElement?.setAttribute('open', '');
				});
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations).toEqual([]);
				const width = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(width).toBeLessThanOrEqual(390);
			});
		}

		test(`${path} links only to what the atlas has`, async ({ page }) => {
			await page.goto(path);
			const atlas = (await (await page.request.get('/data/atlas.json')).json()) as CompiledAtlas;
			const known = {
				event: new Set(atlas.events.map(({ id }) => id)),
				question: new Set(atlas.questions.map(({ id }) => id)),
				place: new Set(atlas.places.map(({ id }) => id)),
				voice: new Set(atlas.voices.map(({ id }) => id))
			};
			const hrefs = await page
				.locator('main a')
				.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
			// A record is named by its page, `/event/d25_ring`, or by a view of the map.
			const named = hrefs.flatMap((href) => {
				const { pathname, searchParams } = new URL(href);
				const [, kind = '', record = ''] = pathname.split('/');
				return [[kind, record] as const, ...searchParams].flatMap(([key, id]) =>
					key in known && !isEssay(pathname) ? [{ key: key as keyof typeof known, id }] : []
				);
			});
			expect(named.length).toBeGreaterThan(20);
			expect(named.filter(({ key, id }) => !known[key].has(id))).toEqual([]);
		});

		test(`${path} names its address in both languages`, async ({ page }) => {
			await page.goto(`/ru${path}`);
			await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/ru\//);
			const english = page.locator('link[rel="alternate"][hreflang="en"]');
			await expect(english).toHaveAttribute('href', new RegExp(`(?<!/ru)${path}$`));
		});

		test(`${path} tells search engines what it cites`, async ({ page }) => {
			await page.goto(path);
			const text = await page.locator('script[type="application/ld+json"]').textContent();
			const { '@graph': nodes } = JSON.parse(text ?? '') as { '@graph': Article[] };
			const [article] = nodes as [Article];
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline);
			await expect(page.locator('[id^="work-"]')).toHaveCount(article.citation.length);
		});
	}

	test('the chart and its table show the same figures', async ({ page }) => {
		await page.goto('/question/storming');
		for (const column of ['standing', 'best', 'canon']) {
			const drawn = await page.locator(`svg [data-column="${column}"]`).allTextContents();
			const written = await page.locator(`table [data-column="${column}"]`).allTextContents();
			expect(drawn).toHaveLength(9);
			expect(drawn.map((text) => text.trim())).toEqual(written.map((text) => text.trim()));
		}
	});

	test('is reached from its question, and leads to the moment on the map', async ({
		explorer,
		page
	}) => {
		await page.goto('/?question=q_storm');
		await explorer.answers();
		await explorer.card.getByRole('link', { name: /The storming of the Winter Palace/ }).click();
		await expect(page).toHaveURL(/\/question\/storming$/);
		await page.getByRole('link', { name: /in the voice “Soviet canon”/ }).click();
		await expect(page).toHaveURL(/t=25-21:45&event=d25_storm_columns&voice=canon/);
		await explorer.answers();
		await expect(explorer.cardTitle).toHaveText('Columns storm the palace at Aurora’s signal');
	});

	test('is reached from the chronicle', async ({ page }) => {
		await page.goto('/chronicle');
		await page.getByRole('link', { name: 'Spontaneous rising or coup d’état?' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/coup d’état/);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('can still be read, its evidence in two columns on a wide screen', async ({ page }) => {
			await page.setViewportSize({ width: 1366, height: 768 });
			await page.goto('/question/storming');
			const stormed = await page.getByRole('heading', { name: 'It was stormed' }).boundingBox();
			const entered = await page.getByRole('heading', { name: 'It was entered' }).boundingBox();
			expect(entered!.y).toBeCloseTo(stormed!.y, 0);
			expect(entered!.x).toBeGreaterThan(stormed!.x + 300);
		});
	});
});
