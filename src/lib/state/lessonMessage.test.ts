import { describe, expect, it } from 'vitest';
import { readKeptLog, readMessage } from './lessonMessage';

const given = (more: object = {}) => ({
	kind: 'command',
	given: { revision: 1, window: 'a', at: 5, command: { kind: 'next' }, ...more }
});

describe('readMessage', () => {
	it('understands a command', () => {
		expect(readMessage(given())).toEqual(given());
	});

	it.each([
		['a revision after which none can be counted', { revision: Number.MAX_SAFE_INTEGER }],
		['a moment that no date can be', { at: 1e300 }],
		['a field more', { script: 'x' }],
		['a command that there is not', { command: { kind: 'run_away' } }]
	])('does not understand %s', (_, more) => {
		expect(readMessage(given(more))).toBeUndefined();
	});

	it('does not take in a log without end', () => {
		const log = Array.from({ length: 10_001 }, () => given().given);
		expect(readMessage({ kind: 'log', window: 'a', role: 'teacher', log })).toBeUndefined();
		expect(readKeptLog(JSON.stringify(log))).toEqual([]);
	});
});
