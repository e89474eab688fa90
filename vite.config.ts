import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Rolldown } from 'vite';

type ModuleInfoOf = (id: string) => Rolldown.ModuleInfo | null;

const ROUTES = fileURLToPath(new URL('src/routes', import.meta.url));
const FIRST_VIEW = ['+layout.svelte', '+page.svelte'].map((file) => join(ROUTES, file));
const PAGES = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
	.filter((file) => basename(file) === '+page.svelte')
	.map((file) => join(ROUTES, file));

/** These modules, and all that they lead to. */
function reached(
	roots: Iterable<string>,
	leadsTo: (id: string) => readonly string[]
): ReadonlySet<string> {
	const found = new Set(roots);
	// A set may grow while it is walked: what is added is visited too.
	for (const id of found) {
		for (const next of leadsTo(id)) found.add(next);
	}
	return found;
}

/**
 * Every module that the first view imports, directly or through others, but not on demand; and the
 * styles of what it fetches on demand but a page shows at once. SvelteKit names each style in a
 * page's head by the way it first came upon it: through the first view, which every page has,
 * such a style would count as fetched on demand, and the page would stand there without it.
 */
function neededAtOnce(moduleInfo: ModuleInfoOf): ReadonlySet<string> {
	const atOnce = (id: string) => moduleInfo(id)?.importedIds ?? [];
	const inTime = (id: string) => [...atOnce(id), ...(moduleInfo(id)?.dynamicallyImportedIds ?? [])];
	const inTimeByFirstView = reached(FIRST_VIEW, inTime);
	const styles = [...reached(PAGES, atOnce)].filter(
		(id) => /[?&]type=style\b|\.css$/.test(id) && inTimeByFirstView.has(id)
	);
	return new Set([...reached(FIRST_VIEW, atOnce), ...styles]);
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
