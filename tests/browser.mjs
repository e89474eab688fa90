/**
 * Finds a Chromium for the tests and the bench, or installs one: see {@link findBrowser}.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const EXPLICIT = 'PETROGRAD_BROWSER';
const INSTALL_MINUTES = 5;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const EDGE_NAMES = ['microsoft-edge-stable', 'microsoft-edge'];
const USUAL_PLACES = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
	],
	win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
		['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
			(path) => join(process.env[variable] ?? 'C:\\', path)
		)
	),
	linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium']
};

/** Of two such lists a browser takes the last alone: this is Playwright's own, and one more. */
const SWITCHED_OFF = [
	...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
	...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
	...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'AimEnabled'],
	...['TcpPortRandomizationWin', 'OptimizationHints', 'NetworkTimeServiceQuerying'],
	...['PreconnectToSearch', 'msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion'],
	// Two pages of the browser's own with each window, for an address bar that nobody sees.
	'WebUIOmniboxPopup'
];

/**
 * The path of a browser that runs, in order: the one named in PETROGRAD_BROWSER, Playwright's own,
 * an installed Chrome, Chromium or Edge, Playwright's own newly installed, the system's package
 * (Debian and Ubuntu, as root).
 * @returns {string}
 * @throws {Error} with one plain sentence where none of these can be had.
 */
export function findBrowser() {
	const explicit = process.env[EXPLICIT];
	if (explicit) {
		if (runs(explicit)) return explicit;
		throw new Error(`${EXPLICIT} names ${explicit}, which does not run: name a Chromium browser.`);
	}
	const present = [chromium.executablePath(), ...installed()].find(runs);
	if (present) return present;
	installPlaywrights();
	if (runs(chromium.executablePath())) return chromium.executablePath();
	installPackage();
	const packaged = installed().find(runs);
	if (packaged) return packaged;
	throw new Error(
		`No Chromium, Chrome or Edge was found and none could be installed: install one, or name its path in ${EXPLICIT}.`
	);
}

/**
 * How to start the browser: in software where there is no graphics card, unsandboxed only as root.
 * @returns {string[]}
 */
export function browserArguments() {
	const isRoot = process.getuid?.() === 0;
	return [
		...(isRoot ? ['--no-sandbox'] : []),
		...(hasGraphics()
			? []
			: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'])
	];
}

/**
 * How to start it for tests, which ask what is shown and not how fast: where there is no graphics
 * card, the map alone is drawn by its imitation and the page about it without, at half the work.
 * @returns {string[]}
 */
export function testArguments() {
	return [
		...browserArguments(),
		`--disable-features=${SWITCHED_OFF.join()}`,
		...(hasGraphics() ? [] : ['--disable-gpu-compositing'])
	];
}

function hasGraphics() {
	return process.platform !== 'linux' || existsSync('/dev/dri');
}

function installed() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return [
		...[...NAMES, ...EDGE_NAMES].flatMap((name) => folders.map((folder) => join(folder, name))),
		...(USUAL_PLACES[process.platform] ?? [])
	];
}

/**
 * Whether a browser is there and starts. On Windows asking for the version would open a window.
 * @param {string} path
 */
function runs(path) {
	if (!path || !existsSync(path)) return false;
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function installPlaywrights() {
	const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
	run(process.execPath, [cli, 'install', 'chromium']);
}

function installPackage() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
	run('apt-get', ['update']);
	run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

/** @param {string} command @param {string[]} parameters */
function run(command, parameters) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync(command, parameters, { stdio: 'inherit', env, timeout: INSTALL_MINUTES * 60_000 });
}
