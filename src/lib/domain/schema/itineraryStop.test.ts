import { describe, expect, it } from 'vitest';
import { countTextWords } from './itineraryStop';

describe('countTextWords', () => {
	it.each([
		['', 0],
		['At 21:40 the cruiser fired.', 5],
		['Nobody — nobody at all — saw it.', 6],
		['Smolny’s well-lit halls', 3],
		['Крейсер выстрелил в 21:40.', 4]
	])('counts in “%s” %d', (text, count) => {
		expect(countTextWords(text)).toBe(count);
	});
});
