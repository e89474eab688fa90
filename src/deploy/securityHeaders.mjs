/**
 * The one source of the headers that the site is served with: `svelte.config.js` writes the page's
 * own policy into every page, `siteServer.mjs` sends the rest, and `finishBuild.mjs` prints the same
 * for nginx, Caddy and `_headers`.
 */

/**
 * What a page may load: its own files and nothing else. SvelteKit adds the hash of its script,
 * `hooks.server.ts` that of the page's styles; both stand in the page, as no server knows them.
 * Pictures may be data (masks of icons, signs drawn for the map) and blobs (a picture to save).
 */
export const PAGE_POLICY = {
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	// The one style attribute that SvelteKit writes itself, on its announcer of pages.
	'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
	'img-src': ['self', 'data:', 'blob:'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'worker-src': ['self'],
	'manifest-src': ['self'],
	'base-uri': ['self'],
	'form-action': ['self'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'default']
};

/** Of those, what only the page itself can say, because it takes hashes. */
const IN_PAGE_ONLY = ['default-src', 'script-src', 'style-src', 'style-src-attr'];
/** Workers take their policy from the answer that brought their script, not from the page. */
const WORKER_POLICY = {
	'default-src': ['none'],
	'script-src': ['self'],
	'connect-src': ['self'],
	'img-src': ['self', 'data:', 'blob:'],
	'frame-ancestors': ['none']
};

const KEYWORDS = new Set(['none', 'self', 'script']);
/** What a browser has that this site never asks for. */
const UNUSED_FEATURES = [
	...['accelerometer', 'camera', 'display-capture', 'gyroscope', 'magnetometer', 'microphone'],
	...['midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking']
];

function printPolicy(policy) {
	return Object.entries(policy)
		.map(([name, values]) =>
			[
				name,
				...values.map((value) =>
					KEYWORDS.has(value) && name !== 'trusted-types' ? `'${value}'` : value
				)
			].join(' ')
		)
		.join('; ');
}

function pagePolicy(ancestors) {
	const entries = Object.entries(PAGE_POLICY).filter(([name]) => !IN_PAGE_ONLY.includes(name));
	return printPolicy({ ...Object.fromEntries(entries), 'frame-ancestors': [ancestors] });
}

/** The same for every answer. */
export const COMMON_HEADERS = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'same-origin',
	'Permissions-Policy': ['geolocation=(self)', ...UNUSED_FEATURES.map((one) => `${one}=()`)].join(
		', '
	)
};

/**
 * What differs by address; the first rule that fits an address holds. A path that ends in `*`
 * stands for all that begin so; a rule without paths fits every address.
 */
export const RULES = [
	{
		name: 'scripts',
		paths: ['/_app/immutable/*'],
		headers: {
			'Content-Security-Policy': printPolicy(WORKER_POLICY),
			// Named by their content: what has such a name never changes.
			'Cache-Control': 'public, max-age=31536000, immutable'
		}
	},
	{
		name: 'worker',
		paths: ['/service-worker.js'],
		headers: {
			'Content-Security-Policy': printPolicy(WORKER_POLICY),
			'Cache-Control': 'no-cache'
		}
	},
	{
		name: 'embed',
		paths: ['/embed', '/ru/embed', '/embed.html', '/ru/embed.html'],
		headers: { 'Content-Security-Policy': pagePolicy('*'), 'Cache-Control': 'no-cache' }
	},
	{
		name: 'pages',
		paths: undefined,
		headers: { 'Content-Security-Policy': pagePolicy('none'), 'Cache-Control': 'no-cache' }
	}
];

/** Whether an address is one of a rule's. */
export function isAmong(pathname, paths) {
	return paths.some((path) =>
		path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path
	);
}

/** Every header that an address is answered with, by name. */
export function headersOf(pathname) {
	const rule = RULES.find(({ paths }) => paths === undefined || isAmong(pathname, paths));
	return { ...COMMON_HEADERS, ...rule.headers };
}
