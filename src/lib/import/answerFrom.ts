import type { Feature, Geometry } from 'geojson';
import { drawnGeometry, MOST_DRAWN } from './drawnGeometry';
import type { DrawnPiece, OwnSummary, ToldFeature } from './messages';
import type { OwnFeature, OwnFile } from './ownFeature';

/** So many positions go to the map at once: no page stands still for them. */
const PIECE_VERTICES = 8000;

/** What is to be known of a file at once. */
export function summaryOf({ features, bbox }: OwnFile): OwnSummary {
	const count = (is: (feature: OwnFeature) => boolean) => features.filter(is).length;
	return {
		...{ features: features.length, bbox },
		dated: count(({ time }) => time !== undefined),
		unplaced: count(({ geometry }) => geometry === undefined),
		times: {
			from: Float64Array.from(features, ({ time }) => time?.from ?? Number.NaN),
			to: Float64Array.from(features, ({ time }) => (time ? (time.to ?? Infinity) : Number.NaN))
		}
	};
}

/**
 * What is drawn of some rows, of the first at least. Features bear their row and one as id, since
 * MapLibre takes none for 0, and nothing of what the file says.
 */
export function pieceOf({ features }: OwnFile, rows: readonly number[]): DrawnPiece {
	const piece: Feature[] = [];
	let [vertices, count] = [0, 0];
	for (const row of rows) {
		const geometry = features[row]?.geometry && drawnGeometry(features[row].geometry);
		vertices += Math.min(features[row]?.vertices ?? 0, MOST_DRAWN);
		if (vertices > PIECE_VERTICES && count > 0) break;
		count += 1;
		if (geometry) piece.push({ type: 'Feature', id: row + 1, properties: {}, geometry });
	}
	return { features: piece, count };
}

/** What some features are called and say. */
export function toldFrom({ features }: OwnFile, from: number, count: number): ToldFeature[] {
	return features.slice(from, from + count).map(({ geometry, ...rest }, index) => ({
		...rest,
		...{ row: from + index, shape: shapeOf(geometry) }
	}));
}

function shapeOf(geometry: Geometry | undefined): ToldFeature['shape'] {
	switch (geometry?.type) {
		case undefined:
			return 'none';
		case 'Point':
			return 'point';
		case 'LineString':
		case 'MultiLineString':
			return 'line';
		case 'Polygon':
		case 'MultiPolygon':
			return 'area';
		case 'MultiPoint':
		case 'GeometryCollection':
			return 'several';
	}
}
