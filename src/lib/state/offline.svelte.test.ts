import { describe, expect, it } from 'vitest';
import type { FromWorker, ToWorker } from '../offline/messages';
import { Offline } from './offline.svelte';

/** A worker that remembers what it was told. */
class SilentWorker extends EventTarget {
	readonly told: ToWorker[] = [];

	postMessage(message: ToWorker): void {
		this.told.push(message);
	}
}

class Registration extends EventTarget {
	active: SilentWorker | null = null;
	waiting: SilentWorker | null = null;
	installing: SilentWorker | null = null;
}

/** The browser's side, as far as a page meets it. */
class Container extends EventTarget {
	controller: SilentWorker | null = null;
	readonly registration = new Registration();
	/** Whether the browser lends a worker at all. */
	lends = true;

	register(): Promise<unknown> {
		return this.lends ? Promise.resolve(undefined) : Promise.reject(new Error('refused'));
	}

	getRegistration(): Promise<Registration> {
		return Promise.resolve(this.registration);
	}

	says(message: unknown, origin = ORIGIN): void {
		this.dispatchEvent(new MessageEvent('message', { data: message, origin }));
	}
}

const ORIGIN = 'https://example.org';
const TOUR = 'tour/walk';
const status = (kept: number, isWanted = false): FromWorker => ({
	kind: 'status',
	sets: { core: { kept: 10, bytes: 10, isWanted: false }, [TOUR]: { kept, bytes: 50, isWanted } }
});

/** A page that the site's worker serves, or the first visit to it. */
async function openPage({ isServed = true } = {}) {
	const container = new Container();
	let reloads = 0;
	if (isServed) container.controller = container.registration.active = new SilentWorker();
	const offline = new Offline({
		container: container as unknown as ServiceWorkerContainer,
		storage: undefined,
		origin: ORIGIN,
		reload: () => (reloads += 1)
	});
	const stop = offline.start('/service-worker.js');
	await settled();
	return { container, offline, stop, reloads: () => reloads };
}

/** Until the registration has been answered. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

function bringVersion({ registration }: Container): SilentWorker {
	const coming = new SilentWorker();
	registration.installing = coming;
	registration.dispatchEvent(new Event('updatefound'));
	registration.installing = null;
	registration.waiting = coming;
	coming.dispatchEvent(new Event('statechange'));
	return coming;
}

describe('Offline', () => {
	it('asks the worker what is kept, and offers nothing before it answers', async () => {
		const { container, offline } = await openPage();
		expect(container.registration.active?.told).toEqual([{ kind: 'status' }]);
		expect(offline.isOffered).toBe(false);
		container.says(status(0));
		expect(offline.isOffered).toBe(true);
		expect(offline.statusOf(TOUR)).toEqual({ kept: 0, bytes: 50, isWanted: false });
	});

	it('asks again for a set until all of it is kept', async () => {
		const { container, offline } = await openPage();
		const { told } = container.registration.active!;
		const keep = { kind: 'keep', set: TOUR };
		offline.keep(TOUR);
		const kept = (bytes: number) =>
			container.says({
				kind: 'kept',
				set: TOUR,
				status: { kept: bytes, bytes: 50, isWanted: bytes === 50 }
			});
		kept(20);
		expect(told.slice(1)).toEqual([keep, keep]);
		expect(offline.isKeeping(TOUR)).toBe(true);
		kept(50);
		expect(told.slice(1)).toEqual([keep, keep]);
		expect(offline.isKeeping(TOUR)).toBe(false);
		expect(offline.statusOf(TOUR)?.isWanted).toBe(true);
	});

	it('goes no further once it is stopped', async () => {
		const { container, offline } = await openPage();
		offline.keep(TOUR);
		offline.stop(TOUR);
		const { told } = container.registration.active!;
		container.says({ kind: 'kept', set: TOUR, status: { kept: 20, bytes: 50, isWanted: false } });
		expect(told).toHaveLength(2);
	});

	it('stops at a fault and names it, until it is tried again', async () => {
		const { container, offline } = await openPage();
		offline.keep(TOUR);
		container.says({ kind: 'failed', set: TOUR, fault: 'storage' });
		expect(offline.isKeeping(TOUR)).toBe(false);
		expect(offline.fault).toEqual({ kind: 'storage', set: TOUR });
		offline.keep(TOUR);
		expect(offline.fault).toBeUndefined();
	});

	it('takes a new version only when told to, and then loads anew', async () => {
		const { container, offline, reloads } = await openPage();
		expect(offline.isUpdateReady).toBe(false);
		const coming = bringVersion(container);
		expect(offline.isUpdateReady).toBe(true);
		expect(coming.told).toEqual([]);
		offline.take();
		expect(coming.told).toEqual([{ kind: 'take' }]);
		expect(reloads()).toBe(0);
		container.dispatchEvent(new Event('controllerchange'));
		expect(reloads()).toBe(1);
	});

	it('does not load the first visit’s page anew when its worker begins to serve it', async () => {
		const { container, offline, reloads } = await openPage({ isServed: false });
		container.registration.active = new SilentWorker();
		container.dispatchEvent(new Event('controllerchange'));
		expect(reloads()).toBe(0);
		expect(offline.isUpdateReady).toBe(false);
		expect(container.registration.active.told).toEqual([{ kind: 'status' }]);
	});

	it.each([{ kind: 'kept' }, 'status', null, { ...status(0), more: 1 }])(
		'heeds nothing that is no message: %j',
		async (message) => {
			const { container, offline } = await openPage();
			container.says(message);
			expect(offline.isOffered).toBe(false);
			expect(offline.fault).toBeUndefined();
		}
	);

	it('says that nothing can be kept where the browser lends no worker', async () => {
		const container = new Container();
		container.lends = false;
		for (const lent of [undefined, container as unknown as ServiceWorkerContainer]) {
			const offline = new Offline({
				...{ container: lent, storage: undefined, origin: ORIGIN },
				reload: () => undefined
			});
			offline.start('/service-worker.js');
			await settled();
			expect(offline.fault).toEqual({ kind: 'storage' });
			expect(offline.isOffered).toBe(false);
		}
	});

	it('hears nothing more once it is stopped', async () => {
		const { container, offline, stop } = await openPage();
		stop();
		container.says(status(0));
		expect(offline.isOffered).toBe(false);
	});
});
