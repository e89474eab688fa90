/// <reference lib="webworker" />
import { base, version } from '$service-worker';
import { answer, isOwnMatter } from '../lib/offline/answer';
import { checkSlice } from '../lib/offline/checkSlice';
import { activateSite, installSite } from '../lib/offline/installSite';
import { keepSet, removeSet, statusOf } from '../lib/offline/keeping';
import { readToWorker, type FromWorker, type ToWorker } from '../lib/offline/messages';
import { kindOf } from '../lib/offline/OfflineFault';
import { Site } from '../lib/offline/Site';

/** Wires the browser's events to `lib/offline`, where everything is decided. */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const site = new Site({
	...{ version, caches, base, prefix: `petrograd-1917 ${base}/ ` },
	fetcher: (address, init) => fetch(base + address, init)
});

worker.addEventListener('install', (event) => {
	event.waitUntil(installSite(site).catch(tellOfFailure));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(takeIntoUse());
});

worker.addEventListener('fetch', (event) => {
	const { request, clientId, resultingClientId } = event;
	const address = addressOf(request);
	if (address === undefined) return;
	const send = () => fetch(request);
	// Whatever fails here, storage that is taken away among it, the network is still there.
	event.respondWith(
		answer(
			{
				...{ address, clientId, resultingClientId },
				isNavigation: request.mode === 'navigate',
				send,
				after: (work) => event.waitUntil(work.catch(() => undefined)),
				onstale: () => void worker.registration.update().catch(() => undefined)
			},
			site
		).catch(send)
	);
});

worker.addEventListener('message', (event) => {
	// Pages of the site alone: no other worker, and no frame of somebody else.
	const isOwnPage = event.origin === location.origin && event.source instanceof WindowClient;
	const message = isOwnPage ? readToWorker(event.data) : undefined;
	if (message) event.waitUntil(obey(message));
});

async function obey(message: ToWorker): Promise<void> {
	try {
		await act(message);
	} catch (error) {
		const set = 'set' in message ? { set: message.set } : {};
		await tell({ kind: 'failed', fault: kindOf(error), ...set });
	}
}

async function act(message: ToWorker): Promise<void> {
	switch (message.kind) {
		case 'take':
			return worker.skipWaiting();
		case 'keep':
			return tell({
				...{ kind: 'kept', set: message.set },
				status: await keepSet(site, message.set)
			});
		case 'remove':
			await removeSet(site, message.set);
			return tell({ kind: 'status', sets: await statusOf(site) });
		case 'status':
			return tell({ kind: 'status', sets: await statusOf(site) });
		case 'check': {
			const pages = await worker.clients.matchAll({ type: 'all', includeUncontrolled: true });
			await site.notes.unpinAllBut(new Set(pages.map(({ id }) => id)));
			await checkSlice(site);
		}
	}
}

/** The first version on a device serves the page that brought it; a later one waits for its turn. */
async function takeIntoUse(): Promise<void> {
	if (await activateSite(site)) await worker.clients.claim();
}

/** Says why nothing was kept, and lets the installation fail. */
async function tellOfFailure(error: unknown): Promise<never> {
	await tell({ kind: 'failed', fault: kindOf(error) });
	throw error;
}

async function tell(message: FromWorker): Promise<void> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const page of pages) page.postMessage(message);
}

/** The path beneath the site's root of a request that is ours to answer. */
function addressOf(request: Request): string | undefined {
	const { origin, pathname } = new URL(request.url);
	const isOurs = request.method === 'GET' && origin === location.origin;
	if (!isOurs || request.headers.has('range') || !pathname.startsWith(`${base}/`)) return undefined;
	const address = decodeURI(pathname.slice(base.length));
	if (isOwnMatter(address)) return undefined;
	// Pages have no slash at the end, and servers take it away.
	return address === '/' ? address : address.replace(/\/+$/, '');
}
