import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { NamingMode } from '../domain/naming';
import type { Language } from '../time/format';
import type { FontFaces } from './fonts';
import { LAYER_ORDER, type LayerId } from './layerOrder';
import { blockLayers } from './layers/blocks';
import { buildingLayers } from './layers/buildings';
import { forceWayLayers, WAYS_SOURCE } from './layers/forceWays';
import { extentLayers } from './layers/extents';
import { groundLayers } from './layers/ground';
import { lightLayers } from './layers/lights';
import { nameLayers } from './layers/names';
import { placeLayers } from './layers/places';
import { regionLayers } from './layers/region';
import { wayLayers } from './layers/ways';
import { lettering } from './names';
import type { Palette } from './palette';

/** What the style is made from. */
export interface StyleOptions {
	palette: Palette;
	naming: NamingMode;
	language: Language;
	/** Address of each source's GeoJSON, by the source's name. */
	sources: Readonly<Record<string, string>>;
	fontFaces: FontFaces;
}

/**
 * From here on tiles are drawn larger instead of being cut anew: a unit of such a tile is 0.6 m, as
 * fine as the data, and a view is a handful of tiles instead of twenty, each layer of which costs a
 * call of the graphics card in every frame.
 */
const MAX_TILE_ZOOM = 12;
/** Sources of the lines that names are written along: a tile must know them beyond its edge. */
const NAMING_SOURCES: readonly string[] = ['names', 'region'];
/** As much again on each side of a tile, in units of a 512th of it. */
const WIDEST_BUFFER = 512;

/** What is drawn by code, once there is something to draw. */
const NO_FEATURES = { type: 'FeatureCollection' as const, features: [] };

/** Layers that are not part of the style but added to the map by code, at their place in the order. */
const CUSTOM_LAYERS: readonly LayerId[] = [
	...(['plan', 'trails', 'columns', 'signals', 'holders'] as const),
	...(['crossing-casing', 'crossing-way'] as const),
	...(['own-area', 'own-casing', 'own-line', 'own-point'] as const)
];

/**
 * The whole style of the map. Pure: no map and no page are touched.
 * @throws {RangeError} for a layer without a place in the drawing order, or a place without layer.
 */
export function buildStyle(options: StyleOptions): StyleSpecification {
	const { palette, naming, language, sources, fontFaces } = options;
	const names = lettering(naming, language);
	const layers = [
		...groundLayers(palette),
		...regionLayers(palette, names),
		...blockLayers(palette),
		...wayLayers(palette),
		...buildingLayers(palette),
		...lightLayers(palette),
		...extentLayers(palette),
		...nameLayers(palette, names),
		...placeLayers(palette, names),
		...forceWayLayers(palette)
	];
	return {
		version: 8,
		name: 'Petrograd 1917',
		'font-faces': fontFaces,
		transition: { duration: 0, delay: 0 },
		sources: {
			[WAYS_SOURCE]: { type: 'geojson', data: NO_FEATURES },
			...Object.fromEntries(
				Object.entries(sources).map(([id, data]) => [
					id,
					{
						...{ type: 'geojson' as const, data, maxzoom: MAX_TILE_ZOOM, tolerance: 0.2 },
						...(NAMING_SOURCES.includes(id) ? { buffer: WIDEST_BUFFER } : {})
					}
				])
			)
		},
		layers: inOrder(layers)
	};
}

function inOrder(layers: readonly LayerSpecification[]): LayerSpecification[] {
	const unknown = layers.find(({ id }) => !(LAYER_ORDER as readonly string[]).includes(id));
	if (unknown) throw new RangeError(`layer ${unknown.id} has no place in the drawing order`);
	return LAYER_ORDER.filter((id) => !CUSTOM_LAYERS.includes(id)).map((id) => {
		const layer = layers.find((candidate) => candidate.id === id);
		if (!layer) throw new RangeError(`no layer ${id} was built`);
		return layer;
	});
}
