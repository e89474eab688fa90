import { headersOf } from '../../src/deploy/securityHeaders.mjs';
import { expect, test } from './fixtures';

/** One of each kind of route; the guard fails on any violation that the browser reports. */
const ROUTES = [
	...['/', '/?t=25-21:40&event=d25_aurora_shot', '/embed', '/kiosk', '/night', '/chronicle'],
	...['/chronicle?force=pavlovsky', '/question/rising-or-coup', '/404', '/offline'],
	...['/event/d25_aurora_shot', '/place', '/place/smolny', '/person', '/person/lenin'],
	...['/force', '/force/aurora', '/tour', '/tour/lenin-night-walk'],
	...['/tour/lenin-night-walk/text', '/tour/lenin-night-walk/handout', '/lesson'],
	...['', '/teacher', '/text', '/worksheet', '/answers'].map(
		(page) => `/lesson/who-stormed-the-palace${page}`
	)
];

test.describe('headers and policy', () => {
	for (const language of ['en', 'ru'] as const) {
		test(`every kind of page in ${language} is sent with its headers and breaks none of its own rules`, async ({
			page
		}) => {
			test.setTimeout(300_000);
			for (const route of ROUTES) {
				const own = language === 'en' ? route : `/ru${route}`.replace(/^\/ru\/(?=\?|$)/, '/ru');
				const response = await page.goto(own);
				expect(response?.status(), own).toBe(200);
				const sent = response?.headers() ?? {};
				const wanted = Object.entries(headersOf(new URL(page.url()).pathname));
				expect(wanted.filter(([name, value]) => sent[name.toLowerCase()] !== value)).toEqual([]);
				await page.waitForLoadState('networkidle');
			}
		});
	}

	test.describe('what is not of the site', () => {
		test.use({ expectedErrors: [/Content Security Policy|TrustedHTML|TrustedScriptURL/] });

		test('is neither run, nor drawn, nor asked for', async ({ page, explorer }) => {
			await explorer.open();
			const refused = await page.evaluate(async () => {
				const broken = new Set<string>();
				const told = new Promise<void>((resolve) =>
					document.addEventListener('securitypolicyviolation', (event) => {
						broken.add(event.effectiveDirective);
						if (broken.size === 3) resolve();
					})
				);
				const script = document.createElement('script');
				const tries = [
					() => void (document.body.innerHTML = '<p>markup</p>'),
					() => void (script.src = 'https://example.com/a.js'),
					() => void new Worker('blob:x')
				];
				const thrown = tries.map((run) => {
					try {
						run();
						return 'done';
					} catch (error) {
						return (error as Error).name;
					}
				});
				document.body.setAttribute('style', 'display: none');
				await fetch('https://example.com/').catch(() => undefined);
				await told;
				return { thrown, broken: [...broken].toSorted() };
			});
			expect(refused.thrown).toEqual(['TypeError', 'TypeError', 'TypeError']);
			expect(refused.broken).toEqual([
				'connect-src',
				'require-trusted-types-for',
				'style-src-attr'
			]);
			await expect(explorer.map).toBeVisible();
		});
	});
});
