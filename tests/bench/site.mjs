import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import sirv from 'sirv';
import { build } from 'vite';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const BUILT_SITE = path('../../build');
const BENCH_SITE = path('../../test-results/bench');

/** Builds the bare MapLibre page and our map without its page, minified as for visitors. */
export async function buildBenchPage() {
	await build({
		...{ root: path('page'), base: '/bench/', configFile: false, logLevel: 'warn' },
		plugins: [svelte()],
		resolve: {
			alias: {
				$lib: path('../../src/lib'),
				'$app/paths': path('page/paths.ts'),
				'$app/navigation': path('page/paths.ts')
			}
		},
		build: {
			...{ outDir: `${BENCH_SITE}/bench`, emptyOutDir: true, target: 'esnext' },
			rollupOptions: { input: [path('page/index.html'), path('page/scale.html')] }
		},
		worker: { format: 'es' }
	});
}

/**
 * Serves the built site, and the bench pages below `/bench/`, from one origin. `sent` lists every
 * file sent and its bytes, compressed where it was sent so.
 */
export function serveBench() {
	const options = { etag: true, brotli: true, gzip: true };
	const site = sirv(BUILT_SITE, options);
	const bench = sirv(BENCH_SITE, options);
	const sent = [];
	const server = createServer((request, response) => {
		response.on('finish', () => {
			const { pathname } = new URL(request.url, 'http://localhost');
			sent.push({ path: pathname, bytes: Number(response.getHeader('content-length') ?? 0) });
		});
		site(request, response, () =>
			bench(request, response, () => {
				response.statusCode = 404;
				response.end();
			})
		);
	});
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			resolve({ origin: `http://127.0.0.1:${port}`, sent, close: () => server.close() });
		});
	});
}
