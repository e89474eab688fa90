import { untilDrawn } from './playing.mjs';

const MAPLIBRE = /MapLibre|maplibregl/;

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

/** Bytes on the wire of everything that a first visit loads until the map is drawn. */
export async function measureFirstVisit(open, url) {
	const { page, client, visit, close } = await open(url);
	const responses = new Map();
	await client.send('Network.enable');
	// What runs in workers is loaded by them.
	await client.send('Target.setAutoAttach', {
		...{ autoAttach: true, waitForDebuggerOnStart: false, flatten: true }
	});
	client.on('Network.responseReceived', ({ requestId, response }) => {
		responses.set(requestId, { url: response.url, type: response.mimeType, bytes: 0 });
	});
	client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const response = responses.get(requestId);
		if (response) response.bytes = encodedDataLength;
	});
	const bodies = [];
	page.on('response', (response) => {
		if (/\.m?js$/.test(new URL(response.url()).pathname)) {
			bodies.push(response.text().then((text) => ({ url: response.url(), text })));
		}
	});
	await visit();
	await untilDrawn(page, 'explorer');
	const scripts = await Promise.all(bodies);
	await close();

	const all = [...responses.values()].filter(({ url: from }) => from.startsWith('http'));
	const isMapLibre = ({ url: from }) =>
		scripts.some((script) => script.url === from && MAPLIBRE.test(script.text));
	const sum = (some) => some.reduce((total, { bytes }) => total + bytes, 0);
	const code = all.filter(({ type }) => /javascript|css/.test(type));
	const kinds = { html: /html/, code: /javascript|css/, data: /json/, fonts: /font/ };
	return {
		totalBytes: sum(all),
		mapLibreBytes: sum(code.filter(isMapLibre)),
		ownCodeBytes: sum(code.filter((file) => !isMapLibre(file))),
		byKind: Object.entries(kinds)
			.map(([kind, type]) => {
				const bytes = sum(all.filter((file) => type.test(file.type)));
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
