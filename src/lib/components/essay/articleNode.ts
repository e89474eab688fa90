import type { Citation } from '../../domain/schema/citation';
import type { Essay } from '../../domain/schema/essay';
import type { LinkedNode } from '../../reading/structuredData';
import type { Language } from '../../time/format';

const YEAR = /^\d{4}$/;

/** An essay as schema.org describes an article, with the works it cites. */
export function articleNode(
	{ title, summary }: Pick<Essay, 'title' | 'summary'>,
	works: readonly Citation[],
	language: Language
): LinkedNode {
	return {
		'@type': 'Article',
		headline: title[language],
		description: summary[language],
		inLanguage: language,
		license: 'https://opendatacommons.org/licenses/odbl/1-0/',
		about: {
			'@type': 'Event',
			name: 'October Revolution',
			startDate: '1917-11-06',
			endDate: '1917-11-08',
			location: { '@type': 'Place', name: 'Petrograd' }
		},
		citation: works.map(({ title: name, author, year }) => ({
			'@type': 'CreativeWork',
			name,
			...(author === undefined ? {} : { author }),
			...(year !== undefined && YEAR.test(year) ? { datePublished: year } : {})
		}))
	};
}
