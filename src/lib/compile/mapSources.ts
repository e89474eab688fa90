import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { PlaceOnMap } from '../domain/compiled';
import { foremostPlaces } from '../domain/foremostPlaces';
import type { MapSource } from '../domain/mapSources';
import type { Place } from '../domain/schema/place';
import type { Compilation } from './compileAtlas';
import { blocks } from './blocks';
import { districtFeatures } from './districts';
import { extentFeatures } from './extents';
import { labelLines } from './labelLines';
import { joinStreets } from './joinStreets';
import { lights } from './lights';
import { regionFeatures } from './region';
import { tramTracks } from './tramways';
import { coastlines, waterlines } from './waterlines';
import { wideWater } from './wideWater';

/**
 * Makes the features of one source of the map. Places, and bridges that are places, have integer
 * ids for their feature-state: the row of the place in the gazetteer, from 1.
 */
export function mapSource(source: MapSource, compilation: Compilation): FeatureCollection {
	const { atlas, basemap, water, tramways } = compilation;
	switch (source) {
		case 'water':
			return collection(waterFeatures(compilation));
		case 'names':
			return collection([
				...labelLines(basemap.labels),
				...basemap.islands.map(asFeature).map(shortNames)
			]);
		case 'places':
			return collection(placeFeatures(compilation));
		case 'blocks':
			return collection(blocks(basemap));
		case 'streets':
			return collection(joinStreets(basemap).map(shortNames));
		case 'region':
			return collection(regionFeatures(basemap, atlas.places));
		case 'lights':
			return collection(lights(basemap, atlas));
		case 'districts':
			return collection(districtFeatures(basemap.districts, water));
		case 'tramways':
			return collection(tramTracks(tramways));
		case 'extents':
			return collection(extentFeatures(compilation.extents));
		case 'bridges':
			return collection(
				basemap.bridges.map((bridge) => {
					const row = atlas.places.findIndex(({ id }) => id === bridge.id);
					return { ...unnamed(bridge), ...(row < 0 ? {} : { id: row + 1 }) };
				})
			);
		case 'buildings':
		case 'squares':
			return collection(basemap[source].map((feature) => withoutPlaceName(feature, atlas)));
		default:
			return collection(basemap[source].map(unnamed));
	}
}

function waterFeatures({ basemap }: Compilation): Feature[] {
	const { area, feature } = wideWater(basemap);
	return [feature, ...waterlines(area), ...coastlines(area)];
}

function placeFeatures({ atlas }: Compilation): Feature[] {
	const held = new Set(atlas.holdings.map(({ place }) => place));
	return foremostPlaces(atlas).flatMap((row) => {
		const [place, shown] = [atlas.places[row], atlas.placesOnMap[row]];
		return place && shown
			? [placeFeature(place, row + 1, { ...shown, held: held.has(place.id) })]
			: [];
	});
}

function placeFeature(place: Place, id: number, on: PlaceOnMap & { held: boolean }): Feature {
	const { name, kind } = place;
	return {
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates: [...place.position] },
		properties: {
			...{ place: place.id, kind, accuracy: place.accuracyMetres, ...on },
			...{ name_en: onMap(name.en), name_ru: onMap(name.ru) },
			...{ today_en: onMap(name.today.en), today_ru: onMap(name.today.ru) }
		}
	};
}

function collection(features: Feature[]): FeatureCollection {
	return { type: 'FeatureCollection', features: features.map(withoutRemarks) };
}

/** The feature without what is written for the readers of its file only. */
function withoutRemarks(feature: Feature): Feature {
	const properties = Object.entries(feature.properties ?? {});
	const shown = properties.filter(([key]) => key !== 'differs_1917');
	return { ...feature, properties: Object.fromEntries(shown) };
}

/** The feature as the map needs it: without its text id, which no layer asks for. */
function asFeature({ geometry, properties }: { geometry: Geometry; properties: object }): Feature {
	return { type: 'Feature', geometry, properties };
}

/** The feature without its names, where no layer writes them. */
function unnamed(feature: { geometry: Geometry; properties: object }): Feature {
	const properties = Object.entries(feature.properties);
	const kept = properties.filter(([key]) => !key.startsWith('name_') && !key.startsWith('today_'));
	return asFeature({ ...feature, properties: Object.fromEntries(kept) });
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
	const named = { ...feature, properties: { ...properties, isPlace } };
	return isPlace ? unnamed(named) : asFeature(named);
}

/** A name as the map has room for: without the remarks in brackets that explain it in the lists. */
function onMap(name: string): string {
	return name.replace(/ ?\([^)]*\)/g, '').trim();
}

function shortNames(feature: Feature): Feature {
	const properties: Record<string, unknown> = feature.properties ?? {};
	const names = (['name_en', 'name_ru', 'today_en', 'today_ru'] as const).map((key) => {
		const name = properties[key];
		return [key, typeof name === 'string' ? onMap(name) : name] as const;
	});
	return { ...feature, properties: { ...properties, ...Object.fromEntries(names) } };
}
