import { describe, expect, it } from 'vitest';
import { plainText, splice } from './splice';

const smolny = { kind: 'place' as const, id: 'smolny', text: 'Smolny' };
const palace = { kind: 'place' as const, id: 'winter_palace', text: 'the Winter Palace' };

describe('splice', () => {
	it('puts links where the message has its parameters', () => {
		const parts = splice((hold) => `From ${hold(smolny)} to ${hold(palace)}.`);
		expect(parts).toEqual(['From ', smolny, ' to ', palace, '.']);
	});

	it('follows the order of the language, and may name twice', () => {
		const parts = splice((hold) => {
			const [from, to] = [hold(smolny), hold(palace)];
			return `${to}: ${from}${to}`;
		});
		expect(parts).toEqual([palace, ': ', smolny, palace]);
	});

	it('reads as plain text without its links', () => {
		expect(plainText(['From ', smolny, ' to ', palace, '.'])).toBe(
			'From Smolny to the Winter Palace.'
		);
	});
});
