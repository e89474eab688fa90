/** The headers of `securityHeaders.mjs` in the words of those who serve static files. */
import { COMMON_HEADERS, RULES } from './securityHeaders.mjs';

const HEAD = 'Written by the build from src/deploy/securityHeaders.mjs: change it there.';
const VARYING = ['Content-Security-Policy', 'Cache-Control'];
const variableOf = (header) => `$petrograd_${header.toLowerCase().replaceAll('-', '_')}`;

function expressionOf(path) {
	const isPrefix = path.endsWith('*');
	const literal = (isPrefix ? path.slice(0, -1) : path).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
	return `~^${literal}${isPrefix ? '' : '$'}`;
}

/**
 * A file for nginx's `conf.d`: maps by address, and a server that answers `/event/x` with
 * `event/x.html`. Headers are set once and vary by map, as a `location` with one of its own would
 * lose all the others.
 */
export function printNginx() {
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
	listen 80;
	# Where the contents of build/ lie.
	root /srv/petrograd;
	charset utf-8;
	gzip_static on;

${[...fixed, ...varying].map(([name, value]) => `\tadd_header ${name} ${value} always;`).join('\n')}

	# Pages have no slash at the end.
	rewrite ^/(.+)/$ /$1 permanent;
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
 */
export function printCaddy() {
	const named = RULES.flatMap(({ paths }) => paths ?? []);
	const rules = RULES.map(({ name, paths, headers }) => {
		const matcher = paths ? `path ${paths.join(' ')}` : `not path ${named.join(' ')}`;
		const lines = Object.entries(headers).map(([key, value]) => `\t\t${key} "${value}"`);
		return `\t@${name} ${matcher}\n\theader @${name} {\n${lines.join('\n')}\n\t}`;
	});
	const common = Object.entries(COMMON_HEADERS).map(([key, value]) => `\t\t${key} "${value}"`);
	return `# ${HEAD}
:80 {
	# Where the contents of build/ lie.
	root * /srv/petrograd

	header {
${common.join('\n')}
	}
${rules.join('\n')}

	# Pages have no slash at the end.
	@slashed path_regexp slashed ^/(.+)/$
	redir @slashed /{re.slashed.1} permanent
	try_files {path}.html {path}
	file_server {
		precompressed br gzip
	}
	handle_errors {
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
