import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Rolldown } from 'vite';

type ModuleInfoOf = (id: string) => Rolldown.ModuleInfo | null;

/** Every module that the first view imports, directly or through others, but not on demand. */
function neededAtOnce(moduleInfo: ModuleInfoOf): ReadonlySet<string> {
	const roots = ['src/routes/+layout.svelte', 'src/routes/+page.svelte'];
	const found = new Set(roots.map((path) => fileURLToPath(new URL(path, import.meta.url))));
	// A set may grow while it is walked: what is added is visited too.
	for (const id of found) {
		for (const imported of moduleInfo(id)?.importedIds ?? []) found.add(imported);
	}
	return found;
}

/** Each message is a module of its own, and one index names them all: whoever speaks seems to need all. */
const MESSAGES = {
	name: 'messages',
	test: /paraglide\/messages/,
	priority: 1,
	minShareCount: 2,
	entriesAware: true,
	/** In bytes before compression. */
	entriesAwareMergeThreshold: 3000
};

/**
 * What the first view needs at once and shares with other pages comes in one piece: in forty small
 * ones, as it falls apart by itself, it is 8 kB larger and asked for forty times.
 */
function firstView() {
	let needed: ReadonlySet<string> | undefined;
	return {
		minShareCount: 2,
		name(id: string, context: { getModuleInfo: ModuleInfoOf }): string | null {
			needed ??= neededAtOnce((other) => context.getModuleInfo(other));
			const isFramework = /node_modules\/(svelte|@sveltejs\/kit)\//.test(id);
			return isFramework || needed.has(id) ? 'first-view' : null;
		}
	};
}

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
	worker: { format: 'es' },
	environments: {
		client: {
			build: { rolldownOptions: { output: { codeSplitting: { groups: [MESSAGES, firstView()] } } } }
		}
	}
});
