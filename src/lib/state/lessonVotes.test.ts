import { describe, expect, it } from 'vitest';
import { instant } from '../time/instant';
import { earlierVote, handsFor } from './lessonVotes';

const step = (id: string, options: readonly string[]) => ({
	...{ id, options, at: instant(0), speed: 1, documents: [] }
});
const plan = {
	steps: [
		step('first', ['rising', 'coup', 'too_early']),
		step('between', ['yes', 'no']),
		step('last', ['rising', 'coup', 'neither'])
	]
};

describe('earlierVote', () => {
	it('has the hands for the answers that both votes offer', () => {
		const votes = { first: { rising: 12, too_early: 3 }, between: { yes: 9 } };
		expect(earlierVote(plan, { votes }, 2)).toEqual({ rising: 12, coup: 0 });
	});

	it('has nothing where the same was never asked, or nobody counted', () => {
		expect(earlierVote(plan, { votes: { first: { rising: 12 } } }, 1)).toBeUndefined();
		expect(earlierVote(plan, { votes: { first: { rising: 0 } } }, 2)).toBeUndefined();
		expect(earlierVote(plan, { votes: { last: { rising: 5 } } }, 0)).toBeUndefined();
	});
});

describe('handsFor', () => {
	it('counts all hands of a vote', () => {
		expect(handsFor({ yes: 3, no: 4 })).toBe(7);
		expect(handsFor({})).toBe(0);
	});
});
