import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { PAGE_POLICY } from './src/deploy/securityHeaders.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ precompress: true, strict: true }),
		csp: { mode: 'hash', directives: PAGE_POLICY },
		prerender: {
			entries: ['*', '/ru', '/ru/offline', '/ru/embed', '/ru/kiosk', '/kiosk/kit', '/ru/kiosk/kit'],
			handleHttpError: 'fail',
			handleMissingId: 'fail'
		},
		paths: { relative: true },
		// `state/offline.svelte.ts` registers it, when the first view has long been shown.
		serviceWorker: { register: false }
	}
};
