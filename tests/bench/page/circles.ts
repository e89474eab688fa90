import type { CircleLayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Feature } from 'geojson';
import type { DatedPoint, Shown } from './subject';

const ID = 'dated';

/** Dated points as features of a GeoJSON source. */
export function asFeature({ id, position, from, to }: DatedPoint): Feature {
	return {
		...{ type: 'Feature', id, properties: { id, from, to } },
		geometry: { type: 'Point', coordinates: [...position] }
	};
}

/** Adds a source of points, drawn as circles. */
export function addCircles(map: MapLibreMap, features: Feature[]): void {
	map.addSource(ID, { type: 'geojson', data: { type: 'FeatureCollection', features } });
	const layer: CircleLayerSpecification = {
		...{ id: ID, type: 'circle', source: ID },
		paint: { 'circle-radius': 4, 'circle-color': '#9e1b32' }
	};
	map.addLayer(layer);
}

/** The points that are drawn, as the map library knows them. */
export function shownCircles(map: MapLibreMap): Shown {
	const drawn = map.queryRenderedFeatures({ layers: [ID] });
	const ids = new Set(drawn.map(({ properties }) => Number(properties['id'])));
	return { kind: 'points', count: ids.size, ids: [...ids] };
}
