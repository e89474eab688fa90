import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [
		sveltekit(),
		paraglideVitePlugin({
			project: './src/lib/i18n/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['url', 'baseLocale'],
			emitTsDeclarations: true,
			urlPatterns: [
				// The root first and by itself, so that links say `/ru` and not `/ru/`.
				{
					pattern: '/',
					localized: [
						['ru', '/ru'],
						['en', '/']
					]
				},
				{
					pattern: '/:path(.*)?',
					localized: [
						['ru', '/ru/:path(.*)?'],
						['en', '/:path(.*)?']
					]
				}
			]
		})
	],
	worker: { format: 'es' }
});
