import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	root,
	plugins: [svelte()],
	resolve: { alias: { $lib: `${root}src/lib` } },
	test: {
		include: ['src/**/*.test.ts', 'tests/{geodata,truth,fixtures}/**/*.test.ts'],
		expect: { requireAssertions: true }
	}
});
