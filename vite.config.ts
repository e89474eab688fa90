import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [
		sveltekit(),
		paraglideVitePlugin({
			project: './src/lib/i18n/project.inlang',
			outdir: './src/lib/paraglide',
			// No `urlPatterns`: whoever has some loads a polyfill of 7 kB, whether it is needed or not.
			strategy: ['url', 'baseLocale'],
			emitTsDeclarations: true
		})
	],
	worker: { format: 'es' }
});
