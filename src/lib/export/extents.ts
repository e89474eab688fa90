import type { Feature, Geometry } from 'geojson';
import type { CompiledAtlas } from '../domain/compiled';
import type { Extent } from '../domain/schema/extent';
import { exportedCollection, type ExportedCollection } from './geoJson';
import { knownTimes } from './knownTime';
import type { Provenance } from './provenance';
import { citedIn, SEPARATOR } from './works';

const DESCRIPTION =
	'Cordons, guards, patrols and barricades as lines, crowds as areas. certainty says whether it ' +
	'is recorded that they were there, course whether it is recorded where.';

/** What stood on the ground, an outline each. */
export function extentsGeoJson(
	extents: readonly Extent[],
	{ citations: works }: CompiledAtlas,
	provenance: Provenance
): ExportedCollection {
	const features = extents.map((extent): Feature => {
		const { id, kind, side, name, text, strength, event, account, citations } = extent;
		const { bracket_old_style: bracket, ...times } = knownTimes(extent, extent.precision);
		return {
			...{ type: 'Feature', id },
			geometry: geometryOf(extent),
			properties: {
				...{ id, kind, side, name_en: name.en, name_ru: name.ru },
				...{ text_en: text.en, text_ru: text.ru, ...times, bracket_old_style: bracket || null },
				...{ precision: extent.precision, certainty: extent.certainty, course: extent.course },
				strength_low: strength?.low ?? null,
				strength_high: strength?.high ?? null,
				...{ event: event ?? null, places: extent.places.join(SEPARATOR) },
				...{ forces: extent.forces.join(SEPARATOR), account: account ?? null },
				...citedIn(citations, works)
			}
		};
	});
	return exportedCollection(features, provenance, DESCRIPTION);
}

/** The outline with positions that may be written to. */
function geometryOf({ geometry }: Extent): Geometry {
	return structuredClone(geometry);
}
