import { bbox, booleanClockwise } from '@turf/turf';
import type { BBox, Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { ACCOUNT_NOTE, TIME_NOTE, type Provenance } from './provenance';

const DECIMALS = 5;

/** A collection that says where it comes from: RFC 7946 § 6.1 allows members of one's own. */
export interface ExportedCollection extends FeatureCollection {
	metadata: Provenance & { description: string; time: string; accounts: string };
	bbox: BBox;
}

/**
 * Features as a collection after RFC 7946: WGS84 without a `crs`, outer rings counterclockwise, five
 * decimals (a metre), each line and area and the whole with its `bbox`.
 */
export function exportedCollection(
	features: readonly Feature[],
	provenance: Provenance,
	description: string
): ExportedCollection {
	const exported = features.map(exportedFeature);
	const collection: FeatureCollection = { type: 'FeatureCollection', features: exported };
	return {
		type: 'FeatureCollection',
		metadata: { ...provenance, description, time: TIME_NOTE, accounts: ACCOUNT_NOTE },
		bbox: bbox(collection),
		features: exported
	};
}

/** A position of five decimals. */
export function rounded([lng = 0, lat = 0]: Readonly<Position>): Position {
	return [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

function exportedFeature(feature: Feature): Feature {
	const geometry = exportedGeometry(feature.geometry);
	if (geometry.type === 'Point') return { ...feature, geometry };
	return { ...feature, bbox: bbox(geometry), geometry };
}

function exportedGeometry(geometry: Geometry): Geometry {
	switch (geometry.type) {
		case 'Point':
			return { ...geometry, coordinates: rounded(geometry.coordinates) };
		case 'MultiPoint':
		case 'LineString':
			return { ...geometry, coordinates: geometry.coordinates.map(rounded) };
		case 'MultiLineString':
			return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(rounded)) };
		case 'Polygon':
			return { ...geometry, coordinates: wound(geometry.coordinates) };
		case 'MultiPolygon':
			return { ...geometry, coordinates: geometry.coordinates.map(wound) };
		case 'GeometryCollection':
			return { ...geometry, geometries: geometry.geometries.map(exportedGeometry) };
	}
}

/** The rings of an area, the outer one counterclockwise and holes clockwise. */
function wound(rings: readonly Position[][]): Position[][] {
	return rings.map((ring, index) => {
		const isHole = index > 0;
		const positions = ring.map(rounded);
		return booleanClockwise(positions) === isHole ? positions : positions.toReversed();
	});
}
