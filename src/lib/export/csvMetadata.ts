import { CHRONOLOGY_COLUMNS } from './chronology';
import { ACCOUNT_NOTE, TIME_NOTE, type Provenance } from './provenance';

/**
 * What stands beside the chronology and explains it: metadata of the W3C's “CSV on the Web”
 * (https://www.w3.org/TR/tabular-metadata/), found by the name of the table.
 */
export function chronologyMetadata({ title, licenceUrl, cite, version }: Provenance): object {
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		url: 'chronology.csv',
		...{ 'dc:title': `${title}: chronology`, 'dc:license': { '@id': licenceUrl } },
		...{ 'dc:bibliographicCitation': cite, 'schema:version': version },
		'dc:description': `${TIME_NOTE} ${ACCOUNT_NOTE} Several values in a cell are parted by “; ”.`,
		dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
		tableSchema: {
			primaryKey: 'id',
			columns: Object.entries(CHRONOLOGY_COLUMNS).map(([name, description]) => ({
				...{ name, titles: name, datatype: 'string' },
				'dc:description': description
			}))
		}
	};
}
