import { filesOf, MANIFEST, parseFiles, parseManifest, REST, WHOLE } from './manifest';
import type { FileEntry, Files, Manifest } from './manifest';
import { OfflineFault } from './OfflineFault';
import { soundResponse } from './soundResponse';

/**
 * One version of the site in the browser's storage. It counts as whole once its manifest is kept,
 * which comes last. Nothing leaves it that does not match its hash; each file is held against it
 * when it is first read in the life of a worker.
 */
export class KeptVersion {
	readonly cacheName: string;
	readonly #caches: CacheStorage;
	readonly #read = new Set<string>();
	#manifest: Promise<Manifest | undefined> | undefined;
	#files: Promise<Files> | undefined;

	constructor(
		caches: CacheStorage,
		prefix: string,
		readonly version: string
	) {
		this.#caches = caches;
		this.cacheName = `${prefix}${version}`;
	}

	/** Its manifest, or nothing where the version never came whole or the list is damaged. */
	manifest(): Promise<Manifest | undefined> {
		this.#manifest ??= this.#readList(MANIFEST, parseManifest);
		return this.#manifest;
	}

	/** The list of the rest, if it was ever wanted. */
	rest(): Promise<Files | undefined> {
		return this.#readList(REST, parseFiles);
	}

	/** All files that it knows of, kept or not. */
	files(): Promise<Files> {
		this.#files ??= this.#listFiles();
		return this.#files;
	}

	/** A kept file, if it is there and sound. */
	async copy(address: string): Promise<Response | undefined> {
		const entry = (await this.files())[address];
		if (!entry) return undefined;
		if (this.#read.has(address)) return this.#match(address);
		return this.copyLike(address, entry);
	}

	/** A kept file, if it is there and matches an entry: read to its end in every case. */
	async copyLike(address: string, entry: FileEntry): Promise<Response | undefined> {
		const kept = await this.#match(address);
		const sound = kept && (await soundBody(kept, entry));
		if (sound) this.#read.add(address);
		else this.#read.delete(address);
		return sound;
	}

	/** @throws {OfflineFault} where the device has no room, or lends none */
	async keep(address: string, response: Response): Promise<void> {
		try {
			const cache = await this.#caches.open(this.cacheName);
			await cache.put(address, response);
		} catch (cause) {
			throw new OfflineFault('storage', address, { cause });
		}
		if (address === MANIFEST || address === REST) this.#manifest = this.#files = undefined;
	}

	async remove(address: string): Promise<void> {
		this.#read.delete(address);
		await (await this.#caches.open(this.cacheName)).delete(address);
	}

	/** The addresses that are kept, sound or not, the lists not among them. */
	async addresses(): Promise<Set<string>> {
		const cache = await this.#caches.open(this.cacheName);
		const paths = (await cache.keys()).map(({ url }) => decodeURI(new URL(url).pathname));
		return new Set(paths.filter((path) => path !== MANIFEST && path !== REST));
	}

	async destroy(): Promise<void> {
		await this.#caches.delete(this.cacheName);
		this.#manifest = this.#files = undefined;
		this.#read.clear();
	}

	async #listFiles(): Promise<Files> {
		const manifest = await this.manifest();
		return manifest ? filesOf(manifest, await this.rest(), [WHOLE]) : {};
	}

	async #readList<List>(address: string, parse: (text: string) => List): Promise<List | undefined> {
		const kept = await this.#match(address);
		if (!kept) return undefined;
		// A damaged list is as good as none: `checkSlice` brings another.
		return kept
			.text()
			.then(parse)
			.catch(() => undefined);
	}

	#match(address: string): Promise<Response | undefined> {
		return this.#caches.match(address, { cacheName: this.cacheName });
	}
}

/** A body that storage can no longer read is as bad as a wrong one. */
async function soundBody(kept: Response, entry: FileEntry): Promise<Response | undefined> {
	return soundResponse(kept, entry).catch(() => undefined);
}
