import { createHash } from 'node:crypto';
import type { GeodataFiles } from '../domain/files';

const HASH_LENGTH = 10;

/**
 * The version of the data, `0.1.0+3f2a…`: the release, and the first ten hexadecimal digits of the
 * SHA-256 of every geodata file. The same files give the same version, in whatever order they come.
 */
export function dataVersion(release: string, files: GeodataFiles): string {
	const hash = createHash('sha256');
	for (const path of Object.keys(files).toSorted()) {
		const text = files[path] ?? '';
		// With its length, so that nothing can pass from one file to the next unseen.
		hash.update(`${path}\n${text.length}\n${text}`);
	}
	return `${release}+${hash.digest('hex').slice(0, HASH_LENGTH)}`;
}
