import { describe, expect, it } from 'vitest';
import { areToldTogether } from './accounts';

const denied = new Map([['q_storm/columns', new Set(['side_doors'])]]);

describe('areToldTogether', () => {
	it('holds of records of all tellings, of one account and of two questions', () => {
		expect(areToldTogether({}, {}, denied)).toBe(true);
		expect(areToldTogether({ account: 'q_storm/reed' }, {}, denied)).toBe(true);
		expect(areToldTogether({ account: 'q_storm/reed' }, { account: 'q_storm/reed' }, denied)).toBe(
			true
		);
		expect(areToldTogether({ account: 'q_storm/reed' }, { account: 'q_shot/reed' }, denied)).toBe(
			true
		);
	});

	it('does not hold of two accounts of one question', () => {
		const [a, b] = [{ account: 'q_storm/reed' }, { account: 'q_storm/columns' }];
		expect(areToldTogether(a, b, denied)).toBe(false);
	});

	it('does not hold, either way round, of what an account denies', () => {
		const [a, b] = [{ account: 'q_storm/columns' }, { id: 'side_doors' }];
		expect(areToldTogether(a, b, denied)).toBe(false);
		expect(areToldTogether(b, a, denied)).toBe(false);
		expect(areToldTogether({ account: 'q_storm/reed' }, b, denied)).toBe(true);
	});
});
