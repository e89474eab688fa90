import type { CompiledAtlas } from '../domain/compiled';
import type { Place } from '../domain/schema/place';
import { rounded } from './geoJson';
import { PLACE_TYPES } from './placeTypes';
import type { Provenance } from './provenance';
import { printWork } from './works';

const CONTEXT =
	'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';
/** The site as seen from the file, where nobody has said at which address it stands. */
const SITE = '../..';
/** Over this error in metres the building is not identified. */
const IDENTIFIED_WITHIN = 150;
/** The names are those of 1917. */
const IN_1917 = { timespans: [{ start: { in: '1917' }, end: { in: '1917' } }] };

interface Name {
	toponym: string;
	/** BCP 47: `ru-petr1708` is the spelling before the reform, `ru-luna1918` the one after it. */
	lang: 'en' | 'ru-petr1708' | 'ru-luna1918';
	citations?: { '@id': string; label: string }[];
	when?: typeof IN_1917;
}

/** A place in the Linked Places format, version 1.2. */
export interface LinkedPlace {
	'@id': string;
	type: 'Feature';
	properties: { title: string; fclasses: string[] };
	when: typeof IN_1917;
	names: Name[];
	types: object[];
	geometry: { type: 'GeometryCollection'; geometries: object[] };
	links: { type: 'primaryTopicOf'; identifier: string }[];
	descriptions: { value: string; lang: string }[];
}

/**
 * The gazetteer in the Linked Places format (https://github.com/LinkedPasts/linked-places-format),
 * which is JSON-LD and GeoJSON at once. Addresses are relative to the file unless `site` names where
 * the site stands, as `https://example.org`.
 */
export function linkedPlaces(atlas: CompiledAtlas, provenance: Provenance, site = SITE) {
	return {
		type: 'FeatureCollection' as const,
		'@context': CONTEXT,
		...{ title: `${provenance.title}: places`, license: provenance.licenceUrl },
		metadata: provenance,
		features: atlas.places.map((place) => linkedPlace(place, atlas, site))
	};
}

function linkedPlace(place: Place, atlas: CompiledAtlas, site: string): LinkedPlace {
	const { id, kind, name, note, accuracyMetres, position } = place;
	const { aat, featureClass } = PLACE_TYPES[kind];
	const address = `${site}/place/${id}`;
	const citations = citationsOf(place, atlas, site);
	const certainty = accuracyMetres <= IDENTIFIED_WITHIN ? 'certain' : 'less-certain';
	const coordinates = rounded(position);
	return {
		...{ '@id': address, type: 'Feature', when: IN_1917 },
		properties: { title: name.en, fclasses: [featureClass] },
		names: namesOf(place, citations),
		types: [
			{
				...(aat ? { identifier: aat.id, label: aat.label } : { label: kind }),
				sourceLabels: [{ label: kind, lang: 'en' }]
			}
		],
		geometry: {
			type: 'GeometryCollection',
			geometries: [{ type: 'Point', coordinates, when: IN_1917, citations, certainty }]
		},
		links: [{ type: 'primaryTopicOf', identifier: address }],
		descriptions: [
			...(note ? [{ value: note.en, lang: 'en' }] : []),
			...(note?.ru === undefined ? [] : [{ value: note.ru, lang: 'ru-luna1918' }])
		]
	};
}

/** The names of 1917, each cited, and those of today that differ from the one in their language. */
function namesOf({ name }: Place, citations: NonNullable<Name['citations']>): Name[] {
	const { en, ru, today } = name;
	return [
		{ toponym: en, lang: 'en', citations, when: IN_1917 },
		{ toponym: ru, lang: 'ru-petr1708', citations, when: IN_1917 },
		...(today.en === en ? [] : [{ toponym: today.en, lang: 'en' as const }]),
		...(today.ru === ru ? [] : [{ toponym: today.ru, lang: 'ru-luna1918' as const }])
	];
}

function citationsOf({ citations }: Place, atlas: CompiledAtlas, site: string) {
	return citations.map((reference) => ({
		'@id': `${site}/chronicle#work-${reference.citation}`,
		label: printWork(reference, atlas.citations)
	}));
}
