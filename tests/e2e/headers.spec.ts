import { headersOf } from '../../src/deploy/securityHeaders.mjs';
import { expect, test } from './fixtures';

/** One of each kind of route; the guard fails on any violation that the browser reports. */
const ROUTES = [
	...['/', '/ru?t=25-21:40', '/chronicle?force=pavlovsky', '/tour', '/tour/lenin-night-walk'],
	...['/tour/lenin-night-walk/text', '/question/rising-or-coup', '/event/d25_aurora_shot'],
	...['/ru/place/smolny', '/person', '/force', '/404', '/offline']
];

test.describe('headers and policy', () => {
	test('every kind of page is sent with its headers and breaks none of its own rules', async ({
		page
	}) => {
		for (const route of ROUTES) {
			const response = await page.goto(route);
			const sent = response?.headers() ?? {};
			const wanted = Object.entries(headersOf(new URL(page.url()).pathname));
			expect(wanted.filter(([name, value]) => sent[name.toLowerCase()] !== value)).toEqual([]);
			await page.waitForLoadState('networkidle');
		}
	});

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
