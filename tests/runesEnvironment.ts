import type { Environment } from 'vitest/runtime';

/**
 * Node, with modules compiled as for the browser: Svelte leaves effects out of what it compiles
 * for a server.
 */
export default {
	name: 'runes',
	viteEnvironment: 'client',
	setup: () => ({ teardown: () => undefined })
} satisfies Environment;
