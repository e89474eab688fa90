import { polygon, polygonToLine, pointToLineDistance, booleanPointInPolygon } from '@turf/turf';
import type { Feature, LineString, MultiLineString, Polygon } from 'geojson';
import { fromPlane, toPlane } from '../geo/plane';
import type { Position } from '../geo/position';

/** From one dot of a crowd to the next, in metres, before they are thrown off their grid. */
const SPACING = 7;
/** How likely a dot of the grid is drawn at the edge of a crowd; in its middle it always is. */
const AT_EDGE = 0.3;
/** Shares of the dots that are drawn from afar, nearer, and only from close by. */
const RANK_SHARES = [0.16, 0.5, 1] as const;

/** How near one must be to see a dot of a crowd: 1 from afar, 3 from close by. */
export type DotRank = 1 | 2 | 3;

/**
 * Dots scattered over an area, thinner towards its edge, by rank. The same for the same area: no
 * chance is in it.
 */
export function crowdDots(
	rings: readonly (readonly Position[])[]
): ReadonlyMap<DotRank, [number, number][]> {
	const area = polygon(rings.map((ring) => ring.map(([lng, lat]) => [lng, lat])));
	const edge = polygonToLine(area) as Feature<LineString | MultiLineString>;
	const inside = gridOver(rings[0] ?? [])
		.filter(({ at }) => booleanPointInPolygon([...at], area))
		.map((dot) => ({ ...dot, depth: depthOf(dot.at, edge) }));
	const deepest = Math.max(0, ...inside.map(({ depth }) => depth));
	const dots = new Map<DotRank, [number, number][]>([1, 2, 3].map((rank) => [rank as DotRank, []]));
	for (const { at, seed, depth } of inside) {
		if (noise(seed + 0.5) > AT_EDGE + (1 - AT_EDGE) * (depth / deepest)) continue;
		const rank = RANK_SHARES.findIndex((share) => noise(seed + 0.25) <= share) + 1;
		dots.get(rank as DotRank)?.push(at);
	}
	return dots;
}

interface GridDot {
	at: [number, number];
	seed: number;
}

/** A grid over the rectangle round a ring, every dot thrown off its place by up to half a step. */
function gridOver(ring: readonly Position[]): GridDot[] {
	const points = ring.map(toPlane);
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [west, south] = [Math.min(...xs), Math.min(...ys)];
	const columns = Math.ceil((Math.max(...xs) - west) / SPACING);
	const rows = Math.ceil((Math.max(...ys) - south) / SPACING);
	return Array.from({ length: columns * rows }, (_, seed) => {
		const [column, row] = [seed % columns, Math.floor(seed / columns)];
		const x = west + (column + noise(seed)) * SPACING;
		const y = south + (row + noise(seed + 0.75)) * SPACING;
		return { at: fromPlane([x, y]), seed };
	});
}

function depthOf(at: Position, edge: Feature<LineString | MultiLineString | Polygon>): number {
	const { geometry } = edge;
	const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	return Math.min(
		...(lines as [number, number][][]).map((line) =>
			pointToLineDistance([...at], { type: 'LineString', coordinates: line }, { units: 'meters' })
		)
	);
}

/** A number of `[0, 1)` that looks drawn by lot and is always the same for the same seed. */
function noise(seed: number): number {
	const value = Math.sin(seed * 127.1 + 311.7) * 43_758.5453;
	return value - Math.floor(value);
}
