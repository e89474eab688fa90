import {
	Clipper,
	ClipType,
	EndType,
	FillRule,
	JoinType,
	PolyTree64,
	Rect64Utils,
	type Path64,
	type Paths64,
	type PolyPath64
} from 'clipper2-ts';
import { fromPlane, toPlane } from '../geo/plane';
import type { Position } from '../geo/position';

/*
 * Areas of the city as the clipping library wants them: rings of whole numbers, here centimetres of
 * the plane. Holes run the other way round than their outlines.
 */
export type Area = Paths64;

/** Clipping units to the metre. */
const UNITS = 100;
const MITER_LIMIT = 2;
/** How far a vertex may lie off the simplified outline, in metres: 2.5 pixels at zoom 16. */
const SIMPLIFY_METRES = 1.5;

/** The area of polygons, each an outline with holes; overlapping ones are joined. */
export function areaOf(polygons: readonly (readonly (readonly Position[])[])[]): Area {
	return joined(polygons.flatMap((rings) => rings.map(path)));
}

/** The area within `metres` to either side of lines, cut off straight at their ends. */
export function areaAlong(lines: readonly (readonly Position[])[], metres: number): Area {
	return Clipper.inflatePaths(
		lines.map(path),
		metres * UNITS,
		JoinType.Miter,
		EndType.Square,
		MITER_LIMIT
	);
}

/** The area grown by `metres` all round, or shrunk where they are negative; corners stay sharp. */
export function grown(area: Area, metres: number): Area {
	return Clipper.inflatePaths(area, metres * UNITS, JoinType.Miter, EndType.Polygon, MITER_LIMIT);
}

/** What lies in any of the areas. */
export function joined(...areas: readonly Area[]): Area {
	return Clipper.union(areas.flat(), FillRule.NonZero);
}

/** What lies in `area` and in none of `others`. */
export function without(area: Area, ...others: readonly Area[]): Area {
	return Clipper.difference(area, others.flat(), FillRule.NonZero);
}

/** What lies in both. */
export function common(a: Area, b: Area): Area {
	return Clipper.intersect(a, b, FillRule.NonZero);
}

/** Whether the rectangles round two areas meet. */
export function areNear(a: Area, b: Area): boolean {
	return Rect64Utils.intersects(Clipper.getBoundsPaths(a), Clipper.getBoundsPaths(b));
}

/** Square metres. */
export function squareMetres(area: Area): number {
	return Math.abs(Clipper.areaPaths(area)) / UNITS ** 2;
}

/** The separate pieces of an area, each an outline with its holes. */
export function pieces(area: Area): Area[] {
	const tree = new PolyTree64();
	Clipper.booleanOpWithPolyTree(ClipType.Union, area, null, tree, FillRule.NonZero);
	return childrenOf(tree).flatMap(outlined);
}

/** GeoJSON rings of one piece, its outline first, to five decimals. */
export function ringsOf(piece: Area): [number, number][][] {
	return Clipper.simplifyPaths(piece, SIMPLIFY_METRES * UNITS, true)
		.map((ring) => ring.map(({ x, y }) => fromPlane([x / UNITS, y / UNITS])))
		.filter((ring) => ring.length > 2)
		.map((ring) => [...ring, ...ring.slice(0, 1)]);
}

function outlined(outline: PolyPath64): Area[] {
	const holes = childrenOf(outline);
	const inner = holes.flatMap((hole) => childrenOf(hole)).flatMap(outlined);
	return [[outline, ...holes].map(({ poly }) => poly ?? []), ...inner];
}

function childrenOf(node: PolyPath64): PolyPath64[] {
	return Array.from({ length: node.count }, (_, index) => node.child(index));
}

function path(line: readonly Position[]): Path64 {
	return line.map((position) => {
		const [x, y] = toPlane(position);
		return { x: Math.round(x * UNITS), y: Math.round(y * UNITS) };
	});
}
