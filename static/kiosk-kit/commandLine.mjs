/** How the browser is started. */

/** In any display. */
const ALWAYS = [
	'--kiosk',
	'--remote-debugging-pipe',
	// Without these two, WebGL stays dead after the third crash of the graphics process.
	'--disable-gpu-process-crash-limit',
	'--disable-domain-blocking-for-3d-apis',
	// Nothing may cover the page.
	...['--no-first-run', '--no-default-browser-check', '--noerrdialogs'],
	...['--hide-crash-restore-bubble', '--disable-component-update'],
	// Two fingers and a swipe belong to the page.
	...['--disable-pinch', '--overscroll-history-navigation=0'],
	// Whether a sound may be heard is settled in kiosk.json.
	'--autoplay-policy=no-user-gesture-required',
	// Nobody is there to unlock a ring of keys.
	'--password-store=basic',
	// The picture moves though nobody touches it.
	...['--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows'],
	'--disable-background-timer-throttling',
	'--disk-cache-size=67108864'
];

/**
 * The program and its arguments. The pipes are the third and fourth open files of whoever is
 * started; cage hands them on.
 *
 * @param settings from `readSettings`
 * @param {string} profile a folder that can be written
 * @returns {[program: string, parameters: string[]]}
 */
export function commandLine({ display, browser, browserArguments }, profile) {
	const own = [...ALWAYS, `--user-data-dir=${profile}`, ...browserArguments, 'about:blank'];
	if (display === 'cage') {
		return ['cage', ['--', browser, '--ozone-platform=wayland', ...own]];
	}
	return [browser, display === 'headless' ? ['--headless=new', ...own] : own];
}
