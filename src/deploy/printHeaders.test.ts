import { describe, expect, it } from 'vitest';
import { printCaddy, printHeadersFile, printNginx } from './printHeaders.mjs';
import { headersOf, isAmong } from './securityHeaders.mjs';

const SECTIONS = ['/', '/ru', '/event', '/ru/event', '/404', '/favicon.svg', '/data'];
const PATHS = [
	...['/', '/ru', '/event', '/event/d25_aurora_shot', '/ru/event/d25_aurora_shot', '/404'],
	...['/_app/immutable/workers/a.js', '/service-worker.js', '/data/atlas.json'],
	...['/embed', '/ru/embed']
];

type Headers = Record<string, string>;

/** What nginx would send: its maps, first match first, and `add_header` over them. */
function nginxHeaders(text: string, path: string): Headers {
	const maps = [...text.matchAll(/map \$uri (\$\w+) \{\n([\s\S]*?)\n\}/g)];
	const values = new Map(
		maps.map(([, name, body = '']) => {
			const lines = [...body.matchAll(/^\t(\S+) "(.*)";$/gm)];
			const fits = lines.find(
				([, key = '']) => key.startsWith('~') && new RegExp(key.slice(1)).test(path)
			);
			const value = (fits ?? lines.find(([, key]) => key === 'default'))?.[2];
			return [name!, value!];
		})
	);
	return Object.fromEntries(
		[...text.matchAll(/^\tadd_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)].map(
			([, name, literal, variable]) => [name!, literal ?? values.get(variable!)!]
		)
	);
}

/** What Caddy would send: every header block whose matcher fits. */
function caddyHeaders(text: string, path: string): Headers {
	const matchers = new Map(
		[...text.matchAll(/^\t@(\w+) (not )?path (.*)$/gm)].map(([, name, not, paths = '']) => [
			name,
			isAmong(path, paths.split(' ')) !== Boolean(not)
		])
	);
	const blocks = [...text.matchAll(/^\theader (?:@(\w+) )?\{\n([\s\S]*?)\n\t\}/gm)];
	return Object.fromEntries(
		blocks
			.filter(([, name]) => name === undefined || matchers.get(name))
			.flatMap(([, , body = '']) => [...body.matchAll(/^\t\t(\S+) "(.*)"$/gm)])
			.map(([, name, value]) => [name!, value!])
	);
}

/** What a host of `_headers` would send: all rules that fit, values of one name joined. */
function joinedHeaders(text: string, path: string): Headers {
	const found: Headers = {};
	for (const block of text.split('\n\n').slice(1)) {
		const [pattern = '', ...lines] = block.split('\n');
		if (!isAmong(path, [pattern])) continue;
		for (const line of lines) {
			const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
			found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
		}
	}
	return found;
}

describe('the headers for whoever serves the site', () => {
	it.each(PATHS)('are the same from everybody: %s', (path) => {
		const wanted = headersOf(path);
		expect(nginxHeaders(printNginx(), path)).toEqual(wanted);
		expect(caddyHeaders(printCaddy(), path)).toEqual(wanted);
		expect(joinedHeaders(printHeadersFile(SECTIONS), path)).toEqual(wanted);
	});

	it('say at Caddy’s that what is missing is missing now, and not for a year', () => {
		const [, errors = ''] = printCaddy().split('handle_errors');
		expect(errors).toContain('Cache-Control "no-cache"');
		expect(errors).toContain(headersOf('/404')['Content-Security-Policy']);
	});

	it('can be printed for another address and folder', () => {
		const nginx = printNginx({ listen: '127.0.0.1:1917', root: '/srv/other' });
		expect(nginx).toContain('\tlisten 127.0.0.1:1917;\n');
		expect(nginx).toContain('\troot /srv/other;\n');
		const caddy = printCaddy({ listen: 'http://127.0.0.1:1917', root: '/srv/other' });
		expect(caddy).toMatch(/^http:\/\/127\.0\.0\.1:1917 \{$/m);
		expect(caddy).toContain('\troot * /srv/other\n');
	});

	it('let only the page made for it be framed', () => {
		const ancestors = (path: string) =>
			/frame-ancestors ([^;]+)/.exec(headersOf(path)['Content-Security-Policy'] ?? '')?.[1];
		const open = PATHS.filter((path) => ancestors(path) !== "'none'");
		expect(open).toEqual(['/embed', '/ru/embed']);
		expect(ancestors('/embed')).toBe('*');
	});

	it('allow nothing inline and nothing from elsewhere, and no device but the place of a tour', () => {
		for (const path of PATHS) {
			const headers = headersOf(path);
			expect(Object.values(headers).join()).not.toMatch(/unsafe|https?:/);
			expect(headers['Permissions-Policy']).toMatch(/^geolocation=\(self\), accelerometer=\(\), /);
			expect(headers['X-Content-Type-Options']).toBe('nosniff');
		}
	});
});
