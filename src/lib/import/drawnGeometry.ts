import type { Geometry, Position } from 'geojson';

/** The most positions that one feature is drawn with. */
export const MOST_DRAWN = 8000;
/** Below that no two positions differ on the map at its nearest: some 20 cm, in degrees of latitude. */
const LEAST_STEP = 2e-6;

/**
 * A geometry as it is drawn: of more positions than the map can take in one piece, only those that
 * lie a step from the one before, the step as small as that allows. Ends stay, so rings stay closed.
 */
export function drawnGeometry(geometry: Geometry): Geometry {
	if (countOf(geometry) <= MOST_DRAWN) return geometry;
	for (let step = LEAST_STEP; ; step *= 2) {
		const drawn = thinned(geometry, step);
		if (countOf(drawn) <= MOST_DRAWN || step > 1) return drawn;
	}
}

function thinned(geometry: Geometry, step: number): Geometry {
	switch (geometry.type) {
		case 'Point':
		case 'MultiPoint':
			return geometry;
		case 'LineString':
			return { ...geometry, coordinates: thinnedLine(geometry.coordinates, step, 2) };
		case 'MultiLineString': {
			const lines = geometry.coordinates.map((line) => thinnedLine(line, step, 2));
			return { ...geometry, coordinates: lines };
		}
		case 'Polygon':
			return { ...geometry, coordinates: thinnedRings(geometry.coordinates, step) };
		case 'MultiPolygon': {
			const areas = geometry.coordinates.map((rings) => thinnedRings(rings, step));
			return { ...geometry, coordinates: areas };
		}
		case 'GeometryCollection':
			return { ...geometry, geometries: geometry.geometries.map((one) => thinned(one, step)) };
	}
}

const thinnedRings = (rings: Position[][], step: number) =>
	rings.map((ring) => thinnedLine(ring, step, 4));

/** @param least below so many positions it is left as it is */
function thinnedLine(line: Position[], step: number, least: number): Position[] {
	let [lng = 0, lat = 0] = line[0] ?? [];
	const kept = line.filter((position, row) => {
		const [nextLng = 0, nextLat = 0] = position;
		const isFar = Math.abs(nextLng - lng) / 2 >= step || Math.abs(nextLat - lat) >= step;
		if (row > 0 && row < line.length - 1 && !isFar) return false;
		[lng, lat] = [nextLng, nextLat];
		return true;
	});
	return kept.length < least ? line : kept;
}

function countOf(geometry: Geometry): number {
	if (geometry.type === 'GeometryCollection') {
		return geometry.geometries.reduce((sum, one) => sum + countOf(one), 0);
	}
	return countIn(geometry.coordinates);
}

function countIn(coordinates: unknown): number {
	if (!Array.isArray(coordinates)) return 0;
	if (typeof coordinates[0] === 'number') return 1;
	return coordinates.reduce<number>((sum, one) => sum + countIn(one), 0);
}
