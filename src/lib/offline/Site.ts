import type { Fetcher } from './fetchSound';
import { KeptVersion } from './KeptVersion';
import { SiteNotes } from './SiteNotes';

/** What a worker is given: its version, the browser's storage, and the way to the network. */
export interface SiteParts {
	/** The name of the build that the worker belongs to. */
	version: string;
	caches: CacheStorage;
	/** What our caches begin with: two sites of one origin leave each other's alone. */
	prefix: string;
	/** The folder of the site within its origin, `/museum`; empty at the root. */
	base: string;
	fetcher: Fetcher;
}

/** The site as its worker sees it: the version it serves, the one before, and its notes. */
export class Site {
	readonly current: KeptVersion;
	readonly notes: SiteNotes;
	readonly fetcher: Fetcher;
	readonly base: string;
	readonly #parts: SiteParts;
	#previous: Promise<KeptVersion | undefined> | undefined;

	constructor(parts: SiteParts) {
		this.#parts = parts;
		this.fetcher = parts.fetcher;
		this.base = parts.base;
		this.current = this.kept(parts.version);
		this.notes = new SiteNotes(parts.caches, parts.prefix);
	}

	/** A version by its name, kept or not. */
	kept(version: string): KeptVersion {
		return new KeptVersion(this.#parts.caches, this.#parts.prefix, version);
	}

	/** The version that was in use before this one. */
	previous(): Promise<KeptVersion | undefined> {
		this.#previous ??= this.notes.read().then(({ versions }) => {
			const version = versions.find((one) => one !== this.current.version);
			return version === undefined ? undefined : this.kept(version);
		});
		return this.#previous;
	}

	/** Deletes every cache of ours but those of some versions and the notes. */
	async deleteOrphans(versions: readonly string[]): Promise<void> {
		const { caches, prefix } = this.#parts;
		const kept = new Set(versions.map((version) => this.kept(version).cacheName));
		kept.add(this.notes.cacheName);
		for (const name of await caches.keys()) {
			if (name.startsWith(prefix) && !kept.has(name)) await caches.delete(name);
		}
	}
}
