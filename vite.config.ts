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
