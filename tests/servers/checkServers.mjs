/**
 * `npm run check:servers`: serves the build by nginx, by Caddy and by our own server, each with the
 * file that the build writes for it, and asks all of them the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersOf } from '../../src/deploy/securityHeaders.mjs';
import { ask } from './ask.mjs';
import { missingServers, startOwn, startServer } from './servers.mjs';

const SITE = fileURLToPath(new URL('../../build', import.meta.url));
const HTML = /^text\/html; ?charset=utf-8$/i;
const PAGES = [
	...['/', '/ru', '/chronicle', '/tour/lenin-night-walk', '/event/d25_aurora_shot', '/embed'],
	...['/ru/embed', '/ru/event/d25_aurora_shot', '/kiosk', '/offline']
];
const immutable = (ending) => {
	const name = readdirSync(`${SITE}/_app/immutable`, { recursive: true, encoding: 'utf8' }).find(
		(file) => file.endsWith(ending)
	);
	return `/_app/immutable/${name}`;
};
/** Of each kind of file, what it must be called. */
const KINDS = [
	[immutable('.js'), /^(text|application)\/javascript(; ?charset=utf-8)?$/i],
	[immutable('.css'), /^text\/css(; ?charset=utf-8)?$/i],
	[immutable('.woff2'), /^font\/woff2$/],
	['/service-worker.js', /^(text|application)\/javascript(; ?charset=utf-8)?$/i],
	['/data/atlas.json', /^application\/json/],
	['/sitemap.xml', /^(text|application)\/xml/],
	['/preview.jpg', /^image\/jpeg$/]
];
const MISSING = [
	...['/nothing', '/event/nothing', '/ru/nothing', '/_app/immutable/nothing.js'],
	...['/_app/immutable', '/event', '/../package.json', '/%2e%2e/package.json']
];
/** Addresses with a slash too many, and where they must lead. */
const SLASHED = [
	['/ru/', '/ru'],
	['/event/d25_aurora_shot/', '/event/d25_aurora_shot'],
	['/tour/?a=b&c=%20d', '/tour?a=b&c=%20d']
];
/** What a careless redirect would send to another site, or split the headers with. */
const TRAPS = ['//example.org/', '/%5Cexample.org/', '/%2F/example.org/', '/a%0d%0aX-Evil:%201/'];

const faults = [];
let count = 0;

function expect(isRight, text) {
	count += 1;
	if (!isRight) faults.push(text);
}

const fileOf = (address) =>
	[`${address === '/' ? '/index' : address}.html`, address]
		.map((file) => join(SITE, file))
		.find((file) => existsSync(file) && !file.endsWith('/'));

function expectHeaders({ name }, address, { headers }, wanted = headersOf(address)) {
	for (const [header, value] of Object.entries(wanted)) {
		const sent = headers[header.toLowerCase()];
		expect(sent === value, `${name} ${address}: ${header} is “${sent}”, not “${value}”`);
	}
}

async function checkFile(server, address, type) {
	const { name, origin } = server;
	const wanted = readFileSync(fileOf(address));
	const plain = await ask(origin, address);
	expect(plain.status === 200, `${name} ${address}: ${plain.status}`);
	expect(plain.body.equals(wanted), `${name} ${address}: not the file as it was built`);
	const sent = plain.headers['content-type'] ?? '';
	expect(type.test(sent), `${name} ${address}: is called ${sent}`);
	expectHeaders(server, address, plain);
	const again = await ask(origin, address, { 'If-None-Match': plain.headers.etag ?? '' });
	expect(again.status === 304, `${name} ${address}: sent again, though nothing changed`);
	const packed = await ask(origin, address, { 'Accept-Encoding': 'gzip, br' });
	expect(unpack(packed).equals(wanted), `${name} ${address}: packed, it is another file`);
}

function unpack({ headers, body }) {
	const encoding = headers['content-encoding'];
	if (encoding === 'gzip') return gunzipSync(body);
	return encoding === 'br' ? brotliDecompressSync(body) : body;
}

async function checkMissing(server, address) {
	const { name, origin } = server;
	const answer = await ask(origin, address);
	const page = readFileSync(`${SITE}${address.startsWith('/ru/') ? '/ru' : ''}/404.html`);
	expect([400, 404].includes(answer.status), `${name} ${address}: ${answer.status}`);
	if (answer.status !== 404) return;
	expect(answer.body.equals(page), `${name} ${address}: another page than 404`);
	expect(HTML.test(answer.headers['content-type']), `${name} ${address}: not HTML`);
	expectHeaders(server, address, answer, headersOf('/404'));
}

async function checkSlashed({ name, origin }, address, wanted) {
	const { status, headers } = await ask(origin, address);
	const { pathname, search, host } = new URL(headers.location ?? 'none:', origin);
	const leads = host === new URL(origin).host ? pathname + search : headers.location;
	expect([301, 308].includes(status), `${name} ${address}: ${status}`);
	expect(leads === wanted, `${name} ${address}: leads to ${leads}, not ${wanted}`);
}

async function checkTrap({ name, origin }, address) {
	const { headers } = await ask(origin, address);
	const { host } = new URL(headers.location ?? '/', origin);
	expect(host === new URL(origin).host, `${name} ${address}: leads to ${headers.location}`);
	expect(headers['x-evil'] === undefined, `${name} ${address}: splits the headers`);
}

/** Every file of the core, held against the list by which the service worker takes or refuses it. */
async function checkHashes({ name, origin }) {
	const { sets } = JSON.parse(readFileSync(`${SITE}/offline-manifest.json`, 'utf8'));
	for (const [address, [hash]] of Object.entries(sets.core)) {
		const { body } = await ask(origin, address);
		const sent = createHash('sha256').update(body).digest('base64');
		expect(sent === hash, `${name} ${address}: its hash is not that of the list`);
	}
}

async function check(server) {
	for (const address of PAGES) await checkFile(server, address, HTML);
	for (const [address, type] of KINDS) await checkFile(server, address, type);
	for (const address of MISSING) await checkMissing(server, address);
	for (const [address, wanted] of SLASHED) await checkSlashed(server, address, wanted);
	for (const address of TRAPS) await checkTrap(server, address);
	await checkHashes(server);
	server.end();
}

if (!existsSync(SITE)) {
	console.error('There is no build/ to serve: run `npm run build` first.');
	process.exit(1);
}
const missing = missingServers();
if (missing.length > 0) {
	const names = missing.join(' and ');
	console.error(`Not installed: ${names}. On Debian: apt-get install ${missing.join(' ')}`);
	process.exit(1);
}
await check(await startOwn(SITE));
for (const name of ['nginx', 'caddy']) await check(await startServer(name, SITE));
for (const fault of faults) console.log(fault);
console.log(`${count - faults.length} passed, ${faults.length} failed`);
process.exit(faults.length === 0 ? 0 : 1);
