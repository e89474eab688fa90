import { describe, expect, it } from 'vitest';
import { defaultNaming, nameIn } from './naming';

const nevsky = {
	en: 'Znamenskaya Square',
	ru: 'Знаменская площадь',
	today: { en: 'Vosstaniya Square', ru: 'площадь Восстания' }
};

describe('nameIn', () => {
	it.each([
		['en1917', 'en', 'Znamenskaya Square'],
		['en1917', 'ru', 'Znamenskaya Square'],
		['ru1917', 'en', 'Знаменская площадь'],
		['today', 'en', 'Vosstaniya Square'],
		['today', 'ru', 'площадь Восстания']
	] as const)('gives in mode %s to a reader of %s: %s', (mode, language, name) => {
		expect(nameIn(nevsky, mode, language)).toBe(name);
	});

	it('begins with the names of 1917 in the language of the visitor', () => {
		expect(nameIn(nevsky, defaultNaming('ru'), 'ru')).toBe('Знаменская площадь');
		expect(nameIn(nevsky, defaultNaming('en'), 'en')).toBe('Znamenskaya Square');
	});
});
