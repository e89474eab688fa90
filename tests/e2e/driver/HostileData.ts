import { expect, type Page } from '@playwright/test';
import { PAYLOADS, withTexts } from '../../xss/payloads';

/** As many payloads as stand in one text: all of them within some two hundred texts. */
const PORTION = 3;
/** What no text may become. */
const INTRUDERS = [
	...[
		'[onerror]',
		'[onload]',
		'[onfocus]',
		'[onmouseover]',
		'[ontoggle]',
		'[onbegin]',
		'[onstart]'
	],
	...['img[src=x]', 'marquee', 'iframe', 'object', 'embed', 'base', 'math', 'video', 'animate'],
	...[
		'[href^="javascript:"]',
		'[action^="javascript:"]',
		'[src^="javascript:"]',
		'meta[content*=xss]'
	]
].join(', ');

/** The site with data in which every text is meant to run as a script. */
export class HostileData {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Has the data of the site come so from now on. */
	async install(): Promise<void> {
		await this.#page.addInitScript(() => {
			Object.assign(window, { xss: () => Object.assign(window, { hasRun: true }) });
		});
		await this.#page.route(/\/data\/.*json$/, async (route) => {
			const response = await route.fetch();
			const json: unknown = await response.json();
			await route.fulfill({ response, json: withTexts(json, payloadsAt) });
		});
		// The explorer's page brings its atlas itself.
		await this.#page.route(/\/(?:ru|kiosk)?(?:\?.*)?$/, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: withHostileData(await response.text()) });
		});
	}

	/** Whatever was said, nothing of it has run, and nothing has become an element. */
	async isHarmless(): Promise<void> {
		const seen = await this.#page.evaluate(
			(intruders) => ({
				hasRun: 'hasRun' in window,
				intruders: [...document.querySelectorAll(intruders)].map(({ outerHTML }) => outerHTML)
			}),
			INTRUDERS
		);
		expect(seen).toEqual({ hasRun: false, intruders: [] });
	}
}

/** A page in whose data every text is exchanged, written as SvelteKit writes it. */
function withHostileData(html: string): string {
	return html.replace(
		/(<script type="application\/json" data-sveltekit-fetched[^>]*>)(.*?)(<\/script>)/gs,
		(_, start: string, text: string, end: string) => {
			const fetched = JSON.parse(text) as { body: string };
			const body = JSON.stringify(withTexts<unknown>(JSON.parse(fetched.body), payloadsAt));
			return start + JSON.stringify({ ...fetched, body }).replaceAll('<', '\\u003C') + end;
		}
	);
}

function payloadsAt(row: number): string {
	const first = (row * PORTION) % PAYLOADS.length;
	return `${PAYLOADS.slice(first, first + PORTION).join(' ')} N${row}`;
}
