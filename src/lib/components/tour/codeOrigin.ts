const ON_THIS_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/**
 * The origin that a printed code leads to: where the page is open, which is where the site stands;
 * what the build was told where that is no address for others, a file or a server on one's own
 * machine. Empty where neither is known: then there is no code to print.
 */
export function codeOrigin(told: string, page: Pick<URL, 'protocol' | 'hostname' | 'origin'>) {
	const isForOthers = /^https?:$/.test(page.protocol) && !ON_THIS_MACHINE.test(page.hostname);
	return isForOthers ? page.origin : told;
}
