import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FOLDER = new URL('../../build/data/map/', import.meta.url);

/** Bytes of all sources of the built map, compressed as hard as gzip can. */
export function measureMapSources() {
	const sizes = readdirSync(FOLDER)
		.filter((file) => file.endsWith('.json'))
		.map((file) => ({
			file,
			bytes: gzipSync(readFileSync(new URL(file, FOLDER)), { level: 9 }).length
		}))
		.toSorted((a, b) => b.bytes - a.bytes);
	return {
		totalBytes: sizes.reduce((total, { bytes }) => total + bytes, 0),
		bySource: sizes
			.map(({ file, bytes }) => `${file.replace('.json', '')} ${Math.round(bytes / 1000)}`)
			.join(', ')
	};
}
