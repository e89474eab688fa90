import { describe, expect, it } from 'vitest';
import { countWords, rangeWords } from './countWords';

const count = (low: number, high: number, forces: string[], uncounted: string[] = []) => ({
	...{ low, high, forces, uncounted }
});

describe('countWords', () => {
	it('writes a range with the thousands of the language, and one number as one', () => {
		expect(rangeWords(10_000, 18_000, 'en')).toBe('10,000–18,000');
		expect(rangeWords(10_000, 18_000, 'ru')).toBe('10\u00a0000–18\u00a0000');
		expect(rangeWords(137, 137, 'en')).toBe('137');
	});

	it('adds a plus where others were uncounted', () => {
		expect(countWords(count(200, 800, ['column'], ['sailors']), 'en')).toBe('200–800 +');
	});

	it('tells nobody recorded, nobody counted and no number told apart', () => {
		const words = [
			countWords(count(0, 0, []), 'en'),
			countWords(undefined, 'en'),
			countWords(count(0, 0, [], ['party']), 'en')
		];
		expect(new Set(words).size).toBe(3);
		expect(words.join()).not.toMatch(/\d/);
	});
});
