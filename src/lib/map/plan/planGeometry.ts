import earcut, { flatten } from 'earcut';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { paintAt } from '../../style/paintAt';
import { mercator, VERTEX_SCALE } from '../mercator';
import { extrude } from './extrude';
import { asksFor, isEverDrawn, propertiesRead, type Look } from './looks';
import { fillPiece, linePieces, packMesh, type Mesh, type Piece } from './mesh';
import type { PlanLayerSpecification } from './splitStyle';

type Point = [x: number, y: number];

/** Up to this width, in pixels, a corner with its point looks the same as a round one. */
const LEAST_ROUNDED = 5;
/** The nearest view. */
const WIDEST_ZOOM = 18;

/** The plan as the graphics card takes it, and what its vertices are drawn with. */
export interface PlanGeometry extends Mesh {
	/** What each vertex names by its row. */
	looks: readonly Look[];
	/** Mercator coordinates, 0…1, that the vertices are relative to. */
	origin: Point;
}

/** What a plan is made of. */
export interface PlanMaterial {
	/** Layers of areas and lines, in drawing order. */
	layers: readonly PlanLayerSpecification[];
	/** The features of each source that they draw from. */
	sources: ReadonlyMap<string, FeatureCollection>;
	/** The features that a layer which reads their state is to draw each by itself. */
	changing: ReadonlySet<number>;
	/** Degrees, about the middle of the plan. */
	centre: readonly [number, number];
}

/**
 * Lays out everything that the layers draw of their sources, one layer upon another. A feature is
 * drawn once by every layer whose filter it passes at any zoom.
 * @throws {RangeError} for a layer without its source.
 */
export function planGeometry({ layers, sources, changing, centre }: PlanMaterial): PlanGeometry {
	const origin = mercator(centre);
	const looks = new Map<string, Look & { row: number }>();
	const pieces = layers.map((spec, layer) => {
		const source = sources.get(spec.source);
		if (!source) throw new RangeError(`no source ${spec.source}`);
		const read = propertiesRead(spec);
		const readsState = asksFor(spec.paint, 'feature-state');
		return source.features.filter(isDrawnBy(spec)).flatMap((feature) => {
			const parts = partsOf(feature, origin);
			const id = Number(feature.id);
			const isChanging = readsState && changing.has(id);
			const given: Readonly<Record<string, unknown>> = feature.properties ?? {};
			const look: Look = {
				layer,
				properties: Object.fromEntries(read.map((key) => [key, given[key]])),
				...(isChanging ? { id, length: lengthOf(parts) } : {})
			};
			const key = JSON.stringify(look);
			const known = looks.get(key) ?? { ...look, row: looks.size };
			looks.set(key, known);
			return piecesOf(spec, parts, known.row);
		});
	});
	return {
		...packMesh(pieces),
		looks: [...looks.values()].map(({ row: _, ...look }) => look),
		origin
	};
}

function isDrawnBy(spec: PlanLayerSpecification): (feature: Feature) => boolean {
	return ({ geometry, properties }) => {
		const geometryType = geometry.type.replace('Multi', '');
		const fits = geometryType === 'Polygon' || (spec.type === 'line' && geometryType !== 'Point');
		return fits && isEverDrawn(spec, { properties: properties ?? {}, geometryType });
	};
}

/** A feature's polygons, of rings, or its lines: in units of the vertices. */
interface Parts {
	polygons: readonly (readonly Point[][])[];
	lines: readonly (readonly Point[])[];
}

function partsOf({ geometry }: Feature, origin: Point): Parts {
	const line = (coordinates: readonly Position[]) =>
		coordinates.map(([lng = 0, lat = 0]): Point => {
			const [x, y] = mercator([lng, lat]);
			return [(x - origin[0]) * VERTEX_SCALE, (y - origin[1]) * VERTEX_SCALE];
		});
	switch (geometry.type) {
		case 'Polygon':
			return { polygons: [geometry.coordinates.map(line)], lines: [] };
		case 'MultiPolygon':
			return { polygons: geometry.coordinates.map((rings) => rings.map(line)), lines: [] };
		case 'LineString':
			return { polygons: [], lines: [line(geometry.coordinates)] };
		case 'MultiLineString':
			return { polygons: [], lines: geometry.coordinates.map(line) };
		default:
			return { polygons: [], lines: [] };
	}
}

function piecesOf(spec: PlanLayerSpecification, { polygons, lines }: Parts, look: number): Piece[] {
	const shape = {
		join: isRounded(spec) ? 'round' : 'miter',
		cap: spec.type === 'line' && spec.layout?.['line-cap'] === 'round' ? 'round' : 'butt'
	} as const;
	const rings = polygons.flat();
	const outlines = rings.flatMap((ring) =>
		linePieces(look, extrude(ring, { ...shape, isClosed: true }))
	);
	if (spec.type === 'fill') {
		const areas = polygons.map((polygon) => areaPiece(look, polygon));
		// An area that no other layer edges has its steps smoothed by a hairline of its own colour.
		return spec.paint?.['fill-antialias'] === false ? areas : [...areas, ...outlines];
	}
	const open = lines.flatMap((line) =>
		linePieces(look, extrude(line, { ...shape, isClosed: isRing(line) }))
	);
	return [...outlines, ...open];
}

/** Whether the corners of a line are rounded where it is wide enough for it to be seen. */
function isRounded(spec: PlanLayerSpecification): boolean {
	if (spec.type !== 'line' || spec.layout?.['line-join'] !== 'round') return false;
	const context = { zoom: WIDEST_ZOOM, properties: { width: 1 } };
	return Number(paintAt(spec.paint?.['line-width'] ?? 1, context)) > LEAST_ROUNDED;
}

function areaPiece(look: number, polygon: readonly Point[][]): Piece {
	const { vertices, holes } = flatten(polygon.map((ring) => [...ring]));
	return fillPiece(look, polygon.flat(), earcut(vertices, holes));
}

/** A line that comes back to where it begins has a corner there, and no ends. */
function isRing(line: readonly Point[]): boolean {
	const [first, last] = [line[0], line.at(-1)];
	return line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function lengthOf({ lines }: Parts): number {
	return lines
		.flatMap((line) => line.slice(1).map((to, index) => [line[index] ?? to, to] as const))
		.reduce((sum, [from, to]) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]), 0);
}
