/** What `trustedTypes` of a window is, as far as we use it. */
interface PolicyFactory {
	createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

/**
 * Lets workers start from the site's own built files and from nowhere else, where the browser
 * checks (Trusted Types): MapLibre and Vite start theirs by plain address. No text becomes HTML or
 * script through this.
 */
export function trustOwnScripts(
	factory: PolicyFactory | undefined,
	location: Pick<Location, 'href' | 'origin'>
): void {
	factory?.createPolicy('default', {
		createScriptURL: (url) => (isOwnScript(url, location) ? url : null)
	});
}

/** Whether an address is a script of ours: one that the build wrote, or the service worker. */
export function isOwnScript(
	url: string,
	{ href, origin }: Pick<Location, 'href' | 'origin'>
): boolean {
	if (!URL.canParse(url, href)) return false;
	const { protocol, origin: from, pathname } = new URL(url, href);
	const isServed = protocol === 'https:' || protocol === 'http:';
	return (
		isServed &&
		from === origin &&
		(/\/_app\/immutable\/.+\.m?js$/.test(pathname) || pathname.endsWith('/service-worker.js'))
	);
}
