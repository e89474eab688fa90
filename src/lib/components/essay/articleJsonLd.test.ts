import { describe, expect, it } from 'vitest';
import { articleJsonLd } from './articleJsonLd';

const essay = {
	title: { en: 'Up & down', ru: 'Вверх и вниз' },
	summary: { en: 'It ends </script> here.', ru: 'Конец.' }
};
const work = { kind: 'book', stance: 'western', access: 'read' } as const;

describe('articleJsonLd', () => {
	it('cannot end the script it stands in, and reads as it was written', () => {
		const text = articleJsonLd(essay, [], 'en');
		expect(text).not.toMatch(/[<>&]/);
		expect(JSON.parse(text)).toMatchObject({
			headline: 'Up & down',
			description: 'It ends </script> here.',
			inLanguage: 'en'
		});
	});

	it('dates only the works whose year is one year', () => {
		const works = [
			{ ...work, id: 'a', title: 'A', author: 'N. N.', year: '1919' },
			{ ...work, id: 'b', title: 'B', year: '1917 (publ. 1960)' }
		];
		const { citation } = JSON.parse(articleJsonLd(essay, works, 'ru')) as { citation: unknown };
		expect(citation).toEqual([
			{ '@type': 'CreativeWork', name: 'A', author: 'N. N.', datePublished: '1919' },
			{ '@type': 'CreativeWork', name: 'B' }
		]);
	});
});
