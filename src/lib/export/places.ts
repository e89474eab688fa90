import type { Feature } from 'geojson';
import type { CompiledAtlas } from '../domain/compiled';
import { exportedCollection, type ExportedCollection } from './geoJson';
import type { Provenance } from './provenance';
import { citedIn } from './works';

const DESCRIPTION =
	'The places of the atlas as points. accuracy_m is the estimated error in metres; over 150 the ' +
	'building is not identified. name_ru is the Russian name of 1917 in the spelling before the ' +
	'reform, today_en and today_ru are the names of today.';

/** The gazetteer, a point a place. */
export function placesGeoJson(atlas: CompiledAtlas, provenance: Provenance): ExportedCollection {
	const features = atlas.places.map(
		({ id, position, name, kind, accuracyMetres, address, note, citations }): Feature => ({
			...{ type: 'Feature', id },
			geometry: { type: 'Point', coordinates: [...position] },
			properties: {
				...{ id, kind, name_en: name.en, name_ru: name.ru },
				...{ today_en: name.today.en, today_ru: name.today.ru, accuracy_m: accuracyMetres },
				...{ address_en: address?.en ?? null, address_ru: address?.ru ?? null },
				...{ note_en: note?.en ?? null, note_ru: note?.ru ?? null },
				...citedIn(citations, atlas.citations)
			}
		})
	);
	return exportedCollection(features, provenance, DESCRIPTION);
}
