import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { MapSource } from '../domain/mapSources';
import type { Place } from '../domain/schema/place';
import { CITY_BBOX, isInside } from '../geo/position';
import type { Compilation } from './compileAtlas';
import { blocks } from './blocks';
import { districtFeatures } from './districts';
import { joinStreets } from './joinStreets';
import { lights } from './lights';
import { tramTracks } from './tramways';
import { waterlines } from './waterlines';

/**
 * Makes the features of one source of the map. Places, and bridges that are places, have integer
 * ids for their feature-state: the row of the place in the gazetteer, from 1.
 */
export function mapSource(source: MapSource, compilation: Compilation): FeatureCollection {
	const { atlas, basemap, water, tramways } = compilation;
	switch (source) {
		case 'water':
			return collection([water, ...waterlines(water)]);
		case 'names':
			return collection([...basemap.labels, ...basemap.islands].map(asFeature));
		case 'places':
			return collection(placeFeatures(compilation));
		case 'blocks':
			return collection(blocks(basemap));
		case 'streets':
			return collection(joinStreets(basemap));
		case 'lights':
			return collection(lights(basemap));
		case 'districts':
			return collection(districtFeatures(basemap.districts));
		case 'tramways':
			return collection(tramTracks(tramways));
		case 'bridges':
			return collection(
				basemap.bridges.map((bridge) => {
					const row = atlas.places.findIndex(({ id }) => id === bridge.id);
					return { ...asFeature(bridge), ...(row < 0 ? {} : { id: row + 1 }) };
				})
			);
		case 'buildings':
		case 'squares':
			return collection(basemap[source].map((feature) => withoutPlaceName(feature, atlas)));
		default:
			return collection(basemap[source].map(asFeature));
	}
}

/** What is known no better than this is the city as a whole, not a place on its map. */
const LOCATED_METRES = 1500;

function placeFeatures({ atlas }: Compilation): Feature[] {
	const weights = placeWeights(atlas);
	const held = new Set(atlas.holdings.map(({ place }) => place));
	return atlas.places.flatMap((place, row) =>
		isInside(place.position, CITY_BBOX) && place.accuracyMetres <= LOCATED_METRES
			? [placeFeature(place, row + 1, weights.get(place.id) ?? 0, held.has(place.id))]
			: []
	);
}

function placeFeature(place: Place, id: number, weight: number, held: boolean): Feature {
	const { name, kind } = place;
	return {
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates: [...place.position] },
		properties: {
			...{ place: place.id, kind, accuracy: place.accuracyMetres, weight, held },
			...{ name_en: name.en, name_ru: name.ru },
			...{ today_en: name.today.en, today_ru: name.today.ru }
		}
	};
}

/** How much happens at each place: events, changes of holder, and movements that pass. */
function placeWeights({ events, holdings, movements }: Compilation['atlas']): Map<string, number> {
	const weights = new Map<string, number>();
	const add = (place: string) => weights.set(place, (weights.get(place) ?? 0) + 1);
	for (const event of events) event.places.forEach(add);
	for (const { place } of holdings) add(place);
	for (const { via } of movements) {
		for (const item of via) if (item.kind === 'place') add(item.place);
	}
	return weights;
}

function collection(features: Feature[]): FeatureCollection {
	return { type: 'FeatureCollection', features };
}

/** The feature as GeoJSON whose text id is among the properties, where MapLibre can read it. */
function asFeature(feature: { id: string; geometry: Geometry; properties: object }): Feature {
	const { id, geometry, properties } = feature;
	return { type: 'Feature', geometry, properties: { id, ...properties } };
}

/** The feature, which knows whether a place of the gazetteer bears its name on the map already. */
function withoutPlaceName(
	feature: { id: string; geometry: Geometry; properties: { name_en: string } },
	{ places }: Compilation['atlas']
): Feature {
	const { properties } = feature;
	const isPlace = places.some(
		({ id, name }) => id === feature.id || name.en === properties.name_en
	);
	return asFeature({ ...feature, properties: { ...properties, isPlace } });
}
