import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { untilDrawn } from './playing.mjs';

/** The library as published, minified, to be taken off what a visit loads: it shares a file with our own code. */
const MAPLIBRE = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css'];
const DIST = new URL('../../node_modules/maplibre-gl/dist/', import.meta.url);

/** Milliseconds from the start of navigation to the first complete map frame, nothing cached. */
export async function measureFirstFrame(open, url, kind) {
	const { page, visit, close } = await open(url);
	if (kind !== 'bare') await page.addInitScript(timeFirstFrame);
	await visit();
	await untilDrawn(page, kind);
	const milliseconds = await page.evaluate(() => window.bench?.firstFrameMs ?? window.firstFrame_);
	await close();
	return milliseconds;
}

/**
 * Bytes of everything that a first visit loads until the map is drawn, compressed as it is sent:
 * counted where it is served, since what a worker loads no page can see.
 */
export async function measureFirstVisit(open, url, server) {
	const { page, visit, close } = await open(url);
	const before = server.sent.length;
	await visit();
	await untilDrawn(page, 'explorer');
	await close();

	const all = server.sent.slice(before);
	const sum = (some) => some.reduce((total, { bytes }) => total + bytes, 0);
	const code = all.filter(({ path }) => /\.(m?js|css)$/.test(path));
	const mapLibreBytes = MAPLIBRE.map((file) => readFileSync(new URL(file, DIST)))
		.map((published) => brotliCompressSync(published).length)
		.reduce((total, bytes) => total + bytes, 0);
	const kinds = { page: /^\/$/, code: /\.(m?js|css)$/, data: /\.json$/, fonts: /\.woff2$/ };
	return {
		totalBytes: sum(all),
		mapLibreBytes,
		ownCodeBytes: sum(code) - mapLibreBytes,
		byKind: Object.entries(kinds)
			.map(([kind, paths]) => {
				const bytes = sum(all.filter(({ path }) => paths.test(path)));
				return `${kind} ${Math.round(bytes / 1000)}`;
			})
			.join(', ')
	};
}

/** The map is complete when the message about its loading goes. */
function timeFirstFrame() {
	let wasLoading = false;
	new MutationObserver(() => {
		const isLoading = document.querySelector('progress') !== null;
		if (wasLoading && !isLoading) window.firstFrame_ ??= performance.now();
		wasLoading = isLoading;
	}).observe(document, { childList: true, subtree: true });
}
