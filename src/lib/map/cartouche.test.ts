import { describe, expect, it } from 'vitest';
import { cartoucheLines, cartoucheLook } from './cartouche';

describe('cartoucheLook', () => {
	it('is fully seen while the city is looked at as a whole', () => {
		expect(cartoucheLook(12)).toEqual({ scale: 1, opacity: 1 });
	});

	it('doubles with each zoom, as what is printed on the plan does', () => {
		expect(cartoucheLook(13).scale).toBe(2);
	});

	it.each([9, 10.2, 13.6, 16])('is gone at zoom %d', (zoom) => {
		expect(cartoucheLook(zoom).opacity).toBe(0);
	});

	it('fades rather than vanishing', () => {
		const { opacity } = cartoucheLook(13.4);
		expect(opacity).toBeGreaterThan(0);
		expect(opacity).toBeLessThan(1);
	});
});

describe('cartoucheLines', () => {
	it('is printed in the spelling of 1917', () => {
		expect(cartoucheLines('ru1917', 'ru')).toEqual({
			...{ title: 'ПЕТРОГРАДЪ', plan: 'Планъ города 1917 г.', titleLanguage: 'ru' }
		});
	});

	it.each([
		['en1917', 'en'],
		['en1917', 'ru'],
		['ru1917', 'en']
	] as const)('has a line in English for %s, %s', (naming, language) => {
		expect(cartoucheLines(naming, language).also).toBe('Plan of Petrograd');
	});

	it('says what the city is called today to who reads the names of today', () => {
		expect(cartoucheLines('today', 'en').also).toContain('St Petersburg');
		expect(cartoucheLines('today', 'ru').also).toContain('Санкт-Петербург');
	});
});
