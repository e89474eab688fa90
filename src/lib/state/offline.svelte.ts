import { createContext } from 'svelte';
import { readFromWorker, type FromWorker, type ToWorker } from '../offline/messages';
import { WHOLE } from '../offline/manifest';
import type { FaultKind } from '../offline/OfflineFault';
import type { SetStatus } from '../offline/keeping';

export { WHOLE };

/** What the browser lends for it; each may be missing. */
export interface OfflineParts {
	container: ServiceWorkerContainer | undefined;
	storage: StorageManager | undefined;
	/** Of the site: what another says is not heard. */
	origin: string;
	/** Loads the page anew, when another version has been taken into use. */
	reload(): void;
}

/**
 * What of the site is kept on this device, as its pages see it. `start` registers the worker; until
 * then, and where there is none, nothing can be kept and the site works from the network.
 *
 * A new version is taken when it is told to (`take`): visitors are asked, a kiosk says so itself,
 * and looks for one with `lookForUpdate`. All open pages then load anew, so that none is of two
 * versions.
 */
export class Offline {
	readonly #parts: OfflineParts;
	#registration: ServiceWorkerRegistration | undefined;
	#hadController = false;
	#isReady = $state(false);
	#isOffered = $state(false);
	#sets = $state.raw<Readonly<Record<string, SetStatus>>>({});
	#keeping = $state.raw<ReadonlySet<string>>(new Set());
	#fault = $state.raw<{ kind: FaultKind; set?: string | undefined }>();

	constructor(parts: OfflineParts) {
		this.#parts = parts;
	}

	/** Whether sets can be kept here: the worker has its core. */
	get isOffered(): boolean {
		return this.#isOffered;
	}

	/** Whether a new version has come whole and waits. */
	get isUpdateReady(): boolean {
		return this.#isReady;
	}

	/** Why the last thing asked for did not succeed. */
	get fault(): { kind: FaultKind; set?: string | undefined } | undefined {
		return this.#fault;
	}

	/** How much of a set is kept; nothing where this version has no such set. */
	statusOf(set: string): SetStatus | undefined {
		return this.#sets[set];
	}

	isKeeping(set: string): boolean {
		return this.#keeping.has(set);
	}

	/** Registers the worker and listens to it; undone by what it returns. */
	start(script: string): () => void {
		const { container } = this.#parts;
		if (!container) {
			this.#fault = { kind: 'storage' };
			return () => undefined;
		}
		this.#hadController = container.controller !== null;
		container.addEventListener('message', this.#hear);
		container.addEventListener('controllerchange', this.#change);
		void this.#register(container, script);
		return () => {
			container.removeEventListener('message', this.#hear);
			container.removeEventListener('controllerchange', this.#change);
			this.#registration?.removeEventListener('updatefound', this.#await);
		};
	}

	/** Takes the version that waits into use; every open page of the site loads anew. */
	take(): void {
		post(this.#registration?.waiting, { kind: 'take' });
	}

	/** Puts the question whether to take it off, until the next visit. */
	dismiss(): void {
		this.#isReady = false;
	}

	/** Asks the server for a new version now. @throws where it cannot be reached */
	async lookForUpdate(): Promise<void> {
		await this.#registration?.update();
	}

	/** Keeps a set (`tour/lenin-night-walk`, `whole`), until it is whole or `stop` is called. */
	keep(set: string): void {
		this.#fault = undefined;
		this.#keeping = new Set([...this.#keeping, set]);
		// Refused or not, keeping goes on: the browser then may clear it when room is short.
		void this.#parts.storage?.persist?.();
		this.#tell({ kind: 'keep', set });
	}

	/** Goes no further with a set; what has come of it stays. */
	stop(set: string): void {
		this.#keeping = new Set([...this.#keeping].filter((one) => one !== set));
	}

	remove(set: string): void {
		this.stop(set);
		this.#fault = undefined;
		this.#tell({ kind: 'remove', set });
	}

	/** Lets the worker hold a few more files against their hashes; for idle moments. */
	check(): void {
		this.#tell({ kind: 'check' });
	}

	async #register(container: ServiceWorkerContainer, script: string): Promise<void> {
		this.#registration = await register(container, script);
		// A browser that lends no worker or no storage: everything works, from the network.
		if (!this.#registration) this.#fault = { kind: 'storage' };
		this.#registration?.addEventListener('updatefound', this.#await);
		this.#await();
		this.#look();
	}

	#await = (): void => {
		const coming = this.#registration?.installing;
		coming?.addEventListener('statechange', () => this.#look());
	};

	#look(): void {
		this.#isReady = Boolean(this.#registration?.waiting) && this.#hadController;
		if (this.#registration?.active) this.#tell({ kind: 'status' });
	}

	#change = (): void => {
		if (this.#hadController) this.#parts.reload();
		this.#hadController = true;
		this.#look();
	};

	#hear = ({ data, origin, source }: MessageEvent): void => {
		const isWorker = typeof ServiceWorker === 'undefined' || source instanceof ServiceWorker;
		const message = isWorker && origin === this.#parts.origin ? readFromWorker(data) : undefined;
		if (message) this.#heed(message);
	};

	#heed(message: FromWorker): void {
		switch (message.kind) {
			case 'status':
				this.#isOffered = Object.keys(message.sets).length > 0;
				this.#sets = message.sets;
				return;
			case 'failed':
				this.#fault = { kind: message.fault, set: message.set };
				if (message.set !== undefined) this.stop(message.set);
				return;
			case 'kept': {
				const { set, status } = message;
				this.#sets = { ...this.#sets, [set]: status };
				if (status.kept < status.bytes && this.isKeeping(set))
					return this.#tell({ kind: 'keep', set });
				this.stop(set);
				// The whole holds all the other sets too.
				if (set === WHOLE) this.#tell({ kind: 'status' });
			}
		}
	}

	#tell(message: ToWorker): void {
		post(this.#registration?.active, message);
	}
}

/** The registration of the worker; nothing where the browser lends none. */
async function register(
	container: ServiceWorkerContainer,
	script: string
): Promise<ServiceWorkerRegistration | undefined> {
	try {
		await container.register(script);
		return await container.getRegistration(script);
	} catch {
		return undefined;
	}
}

function post(worker: ServiceWorker | null | undefined, message: ToWorker): void {
	worker?.postMessage(message);
}

/** What the page knows of offline use; `getOffline` throws outside the site's layout. */
export const [getOffline, setOffline] = createContext<Offline>();
