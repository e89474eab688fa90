import * as v from 'valibot';

const SiteStateSchema = v.object({
	versions: v.array(v.string()),
	wanted: v.array(v.string()),
	cursor: v.pipe(v.number(), v.safeInteger(), v.minValue(0))
});

/**
 * What outlives a worker: the versions kept, the one in use first; the sets the visitor asked to
 * keep; and where the rolling check has got to.
 */
export type SiteState = v.InferOutput<typeof SiteStateSchema>;

const NOTHING: SiteState = { versions: [], wanted: [], cursor: 0 };
const STATE = '/offline-state.json';
const PIN = '/offline-pin/';

/** Which version an open page came from, where that is not the one in use. */
export type Pin = 'network' | 'previous';

/** The worker's own notes, in a cache beside those of the versions. */
export class SiteNotes {
	readonly cacheName: string;
	readonly #caches: CacheStorage;

	constructor(caches: CacheStorage, prefix: string) {
		this.#caches = caches;
		this.cacheName = `${prefix}notes`;
	}

	/** The state; where there is none, or none that can be read, that of a first visit. */
	async read(): Promise<SiteState> {
		const text = await this.#text(STATE);
		if (text === undefined) return NOTHING;
		try {
			return v.parse(SiteStateSchema, JSON.parse(text));
		} catch {
			return NOTHING;
		}
	}

	async change(change: Partial<SiteState>): Promise<SiteState> {
		const state = { ...(await this.read()), ...change };
		await this.#write(STATE, JSON.stringify(state));
		return state;
	}

	/** Which version a page belongs to; nothing for the one in use. */
	async pinOf(client: string): Promise<Pin | undefined> {
		if (client === '') return undefined;
		const text = await this.#text(`${PIN}${client}`);
		return text === 'network' || text === 'previous' ? text : undefined;
	}

	async pin(client: string, pin: Pin): Promise<void> {
		if (client !== '') await this.#write(`${PIN}${client}`, pin);
	}

	/** Forgets the pins of pages that are gone. */
	async unpinAllBut(clients: ReadonlySet<string>): Promise<void> {
		const cache = await this.#caches.open(this.cacheName);
		for (const request of await cache.keys()) {
			const [, client] = request.url.split(PIN);
			if (client !== undefined && !clients.has(client)) await cache.delete(request);
		}
	}

	async #text(address: string): Promise<string | undefined> {
		const kept = await this.#caches.match(address, { cacheName: this.cacheName });
		return kept?.text();
	}

	async #write(address: string, text: string): Promise<void> {
		const cache = await this.#caches.open(this.cacheName);
		await cache.put(address, new Response(text));
	}
}
