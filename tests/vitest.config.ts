import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	root,
	plugins: [svelte()],
	// Svelte's own build for the browser, in which effects run.
	resolve: { alias: { $lib: `${root}src/lib` }, conditions: ['browser'] },
	test: {
		environment: './tests/runesEnvironment.ts',
		// No test leaves anything behind; one module graph for all is three times as fast.
		isolate: false,
		include: [
			'src/**/*.test.ts',
			'tests/{geodata,truth,fixtures,fuzz,xss,package,bench,kioskKit}/**/*.test.ts'
		],
		// Measuring every place against every street takes seconds on a busy machine.
		testTimeout: 60_000,
		expect: { requireAssertions: true }
	}
});
