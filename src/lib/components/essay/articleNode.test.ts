import { describe, expect, it } from 'vitest';
import { printLinkedData } from '../../reading/structuredData';
import { articleNode } from './articleNode';

const essay = {
	title: { en: 'Up & down', ru: 'Вверх и вниз' },
	summary: { en: 'It ends </script> here.', ru: 'Конец.' }
};
const work = { kind: 'book', stance: 'western', access: 'read' } as const;

describe('articleNode', () => {
	it('cannot end the script it stands in, and reads as it was written', () => {
		const text = printLinkedData([articleNode(essay, [], 'en')]);
		expect(text).not.toMatch(/[<>&]/);
		const article = {
			headline: 'Up & down',
			description: 'It ends </script> here.',
			inLanguage: 'en'
		};
		expect(JSON.parse(text)).toMatchObject({ '@graph': [article] });
	});

	it('dates only the works whose year is one year', () => {
		const works = [
			{ ...work, id: 'a', title: 'A', author: 'N. N.', year: '1919' },
			{ ...work, id: 'b', title: 'B', year: '1917 (publ. 1960)' }
		];
		const { citation } = articleNode(essay, works, 'ru');
		expect(citation).toEqual([
			{ '@type': 'CreativeWork', name: 'A', author: 'N. N.', datePublished: '1919' },
			{ '@type': 'CreativeWork', name: 'B' }
		]);
	});
});
