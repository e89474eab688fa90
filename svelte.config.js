import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ precompress: true, strict: true }),
		prerender: { entries: ['*', '/ru'], handleHttpError: 'fail', handleMissingId: 'fail' },
		paths: { relative: true }
	}
};
