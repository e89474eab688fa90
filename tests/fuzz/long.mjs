/**
 * `npm run fuzz`: the long form of what every run of the tests does shortly: ten thousand malformed
 * files, addresses, settings, memories and messages, and ten thousand events against the built kiosk
 * and explorer. `FUZZ_RUNS` and `FUZZ_SEED` choose others; the build must be there.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const env = { ...process.env, FUZZ_RUNS: process.env.FUZZ_RUNS ?? '10000' };
const steps = [
	['check:unit', 'tests/fuzz', 'tests/xss', '--testTimeout=1800000'],
	['check:e2e', 'monkey.spec.ts']
];
const failed = steps.filter(([script = '', ...extra]) => {
	const options = { cwd, env, stdio: 'inherit', shell: process.platform === 'win32' };
	return spawnSync('npm', ['run', '--silent', script, '--', ...extra], options).status !== 0;
});
process.exit(failed.length === 0 ? 0 : 1);
