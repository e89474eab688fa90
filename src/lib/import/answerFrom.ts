import type { Feature, Geometry } from 'geojson';
import type { DrawnPiece, OwnSummary, ToldFeature } from './messages';
import type { OwnFeature, OwnFile } from './ownFeature';

/** So much goes to the map at once that no page stands still for it. */
const PIECE = { features: 1500, vertices: 8000 } as const;

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
 * The next piece of what is to be drawn. Features bear their row and one as id, since MapLibre takes
 * none for 0, and nothing of what the file says.
 */
export function pieceFrom({ features }: OwnFile, from: number): DrawnPiece {
	const piece: Feature[] = [];
	let vertices = 0;
	let row = from;
	for (; row < features.length; row += 1) {
		const feature = features[row];
		if (!feature?.geometry) continue;
		vertices += feature.vertices;
		const isFull = piece.length === PIECE.features || vertices > PIECE.vertices;
		if (isFull && piece.length > 0) break;
		piece.push({ type: 'Feature', id: row + 1, properties: {}, geometry: feature.geometry });
	}
	return { features: piece, next: row < features.length ? row : undefined };
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
