/** The headers of `securityHeaders.mjs` in the words of those who serve static files. */
import { COMMON_HEADERS, headersOf, RULES } from './securityHeaders.mjs';

const HEAD = 'Written by the build from src/deploy/securityHeaders.mjs: change it there.';
const VARYING = ['Content-Security-Policy', 'Cache-Control'];
/** Where the contents of `build/` lie unless somebody says so. */
const ROOT = '/srv/petrograd';
/** What is answered where there is no file is like a page, whatever was asked for. */
const MISSING = headersOf('/404');
/**
 * Addresses with a slash at the end, which pages do not have. What follows the first slash is
 * a letter: `/\example.org`, sent on as it is, would lead to another site.
 */
const SLASHED = '^/(\\w.*)/$';
const variableOf = (header) => `$petrograd_${header.toLowerCase().replaceAll('-', '_')}`;

function expressionOf(path) {
	const isPrefix = path.endsWith('*');
	const literal = (isPrefix ? path.slice(0, -1) : path).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
	return `~^${literal}${isPrefix ? '' : '$'}`;
}

/**
 * A file for nginx's `conf.d`: maps by address, and a server that answers `/event/x` with
 * `event/x.html`. Headers are set once and vary by map, as a `location` with one of its own would
 * lose all the others. Errors are sent from the address of their page, and so with its headers.
 *
 * @param where.listen the port, or the address and the port
 * @param where.root the folder of the site
 */
export function printNginx({ listen = '80', root = ROOT } = {}) {
	const maps = VARYING.map((header) => {
		const lines = RULES.flatMap(({ paths, headers }) =>
			(paths?.map(expressionOf) ?? ['default']).map((key) => `\t${key} "${headers[header]}";`)
		);
		return `map $uri ${variableOf(header)} {\n${lines.join('\n')}\n}`;
	});
	const fixed = Object.entries(COMMON_HEADERS).map(([name, value]) => [name, `"${value}"`]);
	const varying = VARYING.map((name) => [name, variableOf(name)]);
	return `# ${HEAD}
${maps.join('\n\n')}

server {
	listen ${listen};
	# Where the contents of build/ lie.
	root ${root};
	charset utf-8;
	gzip_static on;
	# Whoever stands before this server knows better how it is reached.
	absolute_redirect off;

${[...fixed, ...varying].map(([name, value]) => `\tadd_header ${name} ${value} always;`).join('\n')}

	# Pages have no slash at the end.
	rewrite ${SLASHED} /$1 permanent;
	error_page 404 /404.html;
	location = / {
		try_files /index.html =404;
	}
	location / {
		try_files $uri.html $uri =404;
	}
	location /ru/ {
		error_page 404 /ru/404.html;
		try_files $uri.html $uri =404;
	}
}
`;
}

/**
 * A Caddyfile. The matchers exclude each other, so that the order in which Caddy sorts its
 * directives does not matter.
 *
 * @param where.listen the port, or an address: `:80`, `http://127.0.0.1:1917`
 * @param where.root the folder of the site
 */
export function printCaddy({ listen = ':80', root = ROOT } = {}) {
	const lines = (headers) => Object.entries(headers).map(([key, value]) => `\t\t${key} "${value}"`);
	const named = RULES.flatMap(({ paths }) => paths ?? []);
	const rules = RULES.map(({ name, paths, headers }) => {
		const matcher = paths ? `path ${paths.join(' ')}` : `not path ${named.join(' ')}`;
		return `\t@${name} ${matcher}\n\theader @${name} {\n${lines(headers).join('\n')}\n\t}`;
	});
	const missing = lines(MISSING).map((line) => `\t${line}`);
	return `# ${HEAD}
${listen} {
	# Where the contents of build/ lie.
	root * ${root}

	header {
${lines(COMMON_HEADERS).join('\n')}
	}
${rules.join('\n')}

	# Pages have no slash at the end.
	@slashed {
		path_regexp slashed ${SLASHED}
		expression {query} == ""
	}
	redir @slashed /{re.slashed.1} permanent
	@slashedAsking {
		path_regexp asking ${SLASHED}
		expression {query} != ""
	}
	redir @slashedAsking /{re.asking.1}?{query} permanent
	try_files {path}.html {path}
	file_server {
		precompressed br gzip
	}
	handle_errors {
		header {
${missing.join('\n')}
		}
		@russian path /ru/*
		rewrite @russian /ru/404.html
		@other not path /ru/*
		rewrite @other /404.html
		file_server
	}
}
`;
}

/**
 * A `_headers` file, as Netlify, Cloudflare Pages and others read it. There all rules that fit an
 * address are joined, and two policies narrow each other: so each address must fit but one rule,
 * and the pages are named by their sections.
 *
 * @param sections the addresses of pages at the top and beneath `/ru`: `/`, `/event`, `/ru/event`
 */
export function printHeadersFile(sections) {
	const rules = RULES.flatMap(({ paths, headers }) => {
		const own = paths ?? sections.flatMap((one) => (isHome(one) ? [one] : [one, `${one}/*`]));
		return own.map((path) => [path, headers]);
	});
	return [
		`# ${HEAD}`,
		...[['/*', COMMON_HEADERS], ...rules].map(([path, headers]) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
		)
	].join('\n\n');
}

const isHome = (section) => section === '/' || section === '/ru';
