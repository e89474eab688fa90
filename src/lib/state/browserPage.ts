import type { HostPage } from './kioskHealth.svelte';
import { browserMemory } from './tourMemory';

/** How long the answer may take whether the page can be had, in milliseconds. */
const ANSWER_MS = 8000;

/** The browser's own page. To load it anew where it cannot be had would leave nothing at all. */
export const BROWSER_PAGE: HostPage = {
	get memory() {
		return browserMemory();
	},
	listen(onerror) {
		const caught = ({ error }: ErrorEvent) => {
			// Notices, such as that of a ResizeObserver, come as errors without one.
			if (error !== null && error !== undefined) onerror();
		};
		window.addEventListener('error', caught);
		window.addEventListener('unhandledrejection', onerror);
		return () => {
			window.removeEventListener('error', caught);
			window.removeEventListener('unhandledrejection', onerror);
		};
	},
	async canReload() {
		try {
			const signal = AbortSignal.timeout(ANSWER_MS);
			const { ok } = await fetch(location.href, { cache: 'no-store', signal });
			return ok;
		} catch {
			return false;
		}
	},
	reload: () => location.reload()
};
