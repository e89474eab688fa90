import { describe, expect, it } from 'vitest';
import { lengthWords, metresFigure, walkWords } from './crossingWords';

/** Digits are parted by spaces of one kind or another in Russian. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('crossingWords', () => {
	it('writes figures as each language does, no finer than ten metres', () => {
		expect(metresFigure(4259.5, 'en')).toBe('4,260');
		expect(plain(metresFigure(14_259.5, 'ru'))).toBe('14 260');
	});

	it('gives a length in metres and versts of 1,066.8 m', () => {
		expect(lengthWords(2133.6, 'en')).toBe('2,130 m, 2.0 versts');
	});

	it('gives minutes, and hours from the sixtieth on; never none', () => {
		expect(walkWords(3900, 'steady')).toBe('59 min');
		expect(walkWords(3960, 'steady')).toBe('1 h 0 min');
		expect(walkWords(2880 + 240, 'slow')).toBe('1 h 5 min');
		expect(walkWords(5, 'steady')).toBe('1 min');
	});
});
