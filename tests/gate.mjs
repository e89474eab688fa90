/**
 * `npm test`: the whole gate. Every step is tried even where an earlier one failed, so that one
 * run tells everything; the last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = 'test-results';
const UNIT_RESULTS = `${RESULTS}/unit.json`;
const E2E_RESULTS = `${RESULTS}/e2e.json`;

/** A step that passes or fails as a whole. */
const whole = (name, script) => ({ name, run: () => ({ isGood: npm(script) }) });

const STEPS = [
	whole('messages', 'messages'),
	whole('format', 'check:format'),
	whole('types', 'check:types'),
	whole('lint', 'check:lint'),
	whole('unused', 'check:unused'),
	{ name: 'unit, geodata, truth, fixtures', run: unit },
	whole('build', 'build'),
	{ name: 'end to end', needs: 'build', run: endToEnd }
];

/** Where a runner ends badly without counting a failed test, that is a failure too. */
function counted(isGood, passed, failed, skipped) {
	return {
		isGood: isGood && failed === 0,
		passed,
		failed: Math.max(failed, isGood ? 0 : 1),
		skipped
	};
}

function unit() {
	const isGood = npm('check:unit', [
		...['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`]
	]);
	const results = readResults(UNIT_RESULTS);
	return counted(
		isGood,
		results?.numPassedTests ?? 0,
		results?.numFailedTests ?? 1,
		results?.numPendingTests ?? 0
	);
}

function endToEnd() {
	process.env.PETROGRAD_BROWSER = findBrowser();
	// Playwright takes a relative path from beside its configuration.
	process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = `${ROOT}${E2E_RESULTS}`;
	const isGood = npm('check:e2e', ['--reporter=list,json']);
	const stats = readResults(E2E_RESULTS)?.stats;
	return counted(
		isGood,
		stats?.expected ?? 0,
		stats ? stats.unexpected + stats.flaky : 1,
		stats?.skipped ?? 0
	);
}

function npm(script, extra = []) {
	const isWindows = process.platform === 'win32';
	const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...extra], {
		...{ cwd: ROOT, stdio: 'inherit', shell: isWindows }
	});
	return status === 0;
}

function readResults(path) {
	try {
		return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
	} catch {
		return undefined;
	}
}

function tryStep({ run, needs }, done) {
	if (needs && !done.get(needs)?.isGood) {
		return { isGood: false, note: `not run: ${needs} failed` };
	}
	try {
		return run();
	} catch (error) {
		return { isGood: false, note: error.message };
	}
}

rmSync(new URL(`../${RESULTS}`, import.meta.url), { recursive: true, force: true });
mkdirSync(new URL(`../${RESULTS}`, import.meta.url), { recursive: true });

const done = new Map();
for (const step of STEPS) {
	console.log(`\n── ${step.name}`);
	const started = performance.now();
	const result = tryStep(step, done);
	done.set(step.name, { ...result, seconds: (performance.now() - started) / 1000 });
	if (result.note) console.log(result.note);
}

console.log('');
let passed = 0;
let failed = 0;
for (const [name, step] of done) {
	passed += step.passed ?? (step.isGood ? 1 : 0);
	failed += step.failed ?? (step.isGood ? 0 : 1);
	const counts = step.passed === undefined ? '' : `  ${step.passed} passed, ${step.failed} failed`;
	const skipped = step.skipped ? `, ${step.skipped} skipped` : '';
	const verdict = step.isGood ? 'ok  ' : 'FAIL';
	console.log(
		`${verdict} ${name.padEnd(32)} ${step.seconds.toFixed(1).padStart(6)} s${counts}${skipped}`
	);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
