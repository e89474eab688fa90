import { createHash } from 'node:crypto';
import { printCaddy, printNginx } from '../../deploy/printHeaders.mjs';

const FOLDER = '/static/kiosk-kit/';
/** Where a kiosk's own server listens: to its own computer alone. */
const HERE = '127.0.0.1:1917';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const authored = Object.entries(
	import.meta.glob<string>('/static/kiosk-kit/*', {
		query: '?raw',
		import: 'default',
		eager: true
	})
).map(([path, text]): [string, string] => [path.slice(FOLDER.length), text]);

/** The server's files, from the one source of all headers. */
const printed: [string, string][] = [
	['nginx.conf', printNginx({ listen: HERE })],
	['Caddyfile', printCaddy({ listen: `http://${HERE}` })]
];

const summed = [...authored, ...printed].toSorted(([a], [b]) => (a < b ? -1 : 1));
const sums = summed.map(([name, text]) => `${hashOf(text)}  ${name}\n`).join('');

/** The files of the kit that are written at build, by name; the others stand in `static/`. */
export const PRINTED: ReadonlyMap<string, string> = new Map([...printed, ['SHA256SUMS', sums]]);

/** A file of the kit, as its page lists it. */
export interface KitFile {
	name: string;
	bytes: number;
	/** SHA-256, in hexadecimal. */
	hash: string;
}

/** Every file of the kit. */
export const KIT_FILES: readonly KitFile[] = [...authored, ...PRINTED].map(([name, text]) => ({
	...{ name, bytes: Buffer.byteLength(text), hash: hashOf(text) }
}));
