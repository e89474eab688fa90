import { describe, expect, it } from 'vitest';
import { countFault, NO_FAULTS, remedyFor, type Remedy } from '../../static/kiosk-kit/remedy.mjs';

const SETTINGS = { longestPauseSeconds: 10 };

/** What is done about each of so many equal faults, one after another. */
function remediesFor(kind: string, count: number, hadLived = true): Remedy[] {
	let tally = NO_FAULTS;
	return Array.from({ length: count }, () => {
		tally = countFault(tally, kind, hadLived);
		return remedyFor(kind, tally, SETTINGS);
	});
}

describe('remedyFor', () => {
	it('mends the first fault at once, doubles the pauses, and never gives up', () => {
		const pauses = remediesFor('exited', 200).map(({ pauseMs }) => pauseMs);
		expect(pauses.slice(0, 7)).toEqual([0, 1000, 2000, 4000, 8000, 10_000, 10_000]);
		expect(new Set(pauses.slice(5))).toEqual(new Set([10_000]));
	});

	it('tries the cheaper remedy first', () => {
		const kinds = (kind: string) => remediesFor(kind, 5).map((remedy) => remedy.kind);
		expect(kinds('crashed')).toEqual(['page', 'page', 'page', 'browser', 'browser']);
		expect(kinds('stalled')).toEqual(['page', 'browser', 'browser', 'browser', 'browser']);
		expect(new Set(kinds('exited'))).toEqual(new Set(['browser']));
		expect(new Set(kinds('no-browser'))).toEqual(new Set(['browser']));
	});

	it('does not blame the browser where the server is silent, and asks it every few seconds', () => {
		const remedies = remediesFor('no-page', 100, false);
		expect(remedies.every(({ kind }) => kind === 'page')).toBe(true);
		expect(remedies[0]?.pauseMs).toBe(1000);
		expect(remedies.some(({ distrustsProfile }) => distrustsProfile)).toBe(false);
	});

	it('distrusts a profile with which nothing came to life three times, by turns, and no other', () => {
		expect(remediesFor('exited', 6, false).map((one) => one.distrustsProfile)).toEqual([
			...[false, false, true, false, true, false]
		]);
		expect(remediesFor('exited', 50, true).some((one) => one.distrustsProfile)).toBe(false);
	});
});
