import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('peers', import.meta.url));

/**
 * Installs what the map is measured against, where it is not there: a quarter of a gigabyte that
 * nothing else needs. @throws {Error} where it cannot be had.
 */
export function installPeers() {
	if (existsSync(`${FOLDER}/node_modules/.package-lock.json`)) return;
	console.log('Installing the peers …');
	const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
		...{ cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' }
	});
	if (status !== 0) throw new Error('The peers could not be installed.');
}
