import type { Feature } from 'geojson';
import type { CompiledAtlas } from '../domain/compiled';
import { printOldStyle } from '../time/instant';
import { exportedCollection, type ExportedCollection } from './geoJson';
import { knownTimes } from './knownTime';
import type { Provenance } from './provenance';
import { citedIn } from './works';

const DESCRIPTION =
	'Who held which place from when to when, a point an interval. The hours are those of the events ' +
	'by which places changed hands: read them as "about". An interval without an end lasts to the ' +
	'end of the period; "neither" also stands for nothing recorded.';

/** Who held what, a point of the place for every interval. */
export function holdersGeoJson(atlas: CompiledAtlas, provenance: Provenance): ExportedCollection {
	const places = new Map(atlas.places.map((place) => [place.id, place]));
	const features = atlas.holdings.flatMap((holding): Feature[] => {
		const place = places.get(holding.place);
		if (!place) return [];
		const { holder, state, how, account, citations } = holding;
		const id = holding.id ?? `${place.id}@${printOldStyle(holding.from)}`;
		const times = knownTimes(holding, 'about');
		return [
			{
				...{ type: 'Feature', id },
				geometry: { type: 'Point', coordinates: [...place.position] },
				properties: {
					...{ id, place: place.id, place_en: place.name.en, place_ru: place.name.ru },
					...{ holder, state, how_en: how?.en ?? null, how_ru: how?.ru ?? null },
					...{ from_old_style: times.from_old_style, from_new_style: times.from_new_style },
					to_old_style: times.to_old_style || null,
					to_new_style: times.to_new_style || null,
					...{ account: account ?? null, ...citedIn(citations, atlas.citations) }
				}
			}
		];
	});
	return exportedCollection(features, provenance, DESCRIPTION);
}
