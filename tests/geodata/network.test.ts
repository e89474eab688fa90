import { describe, expect, it } from 'vitest';
import { CITY_BBOX, isInside, type Position } from '../../src/lib/geo/position';
import { SHIPPED } from './atlas';

const { basemap } = SHIPPED;
type Line = { id: string; parts: readonly (readonly Position[])[] };

const linesOf = (
	features: readonly {
		id: string;
		geometry:
			| { type: 'LineString'; coordinates: Position[] }
			| { type: 'MultiLineString'; coordinates: Position[][] };
	}[]
): Line[] =>
	features.map(({ id, geometry }) => ({
		id,
		parts: geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
	}));
const node = ([lng, lat]: Position) => `${lng.toFixed(5)},${lat.toFixed(5)}`;

/** The connected pieces of a set of lines, each as the set of its nodes; the largest first. */
function pieces(lines: readonly Line[]): Set<string>[] {
	const neighbours = new Map<string, Set<string>>();
	const join = (a: string, b: string) => {
		neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
		neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
	};
	for (const part of lines.flatMap(({ parts }) => parts)) {
		part.slice(1).forEach((position, index) => join(node(part[index]!), node(position)));
	}
	const found: Set<string>[] = [];
	const seen = new Set<string>();
	for (const start of neighbours.keys()) {
		if (seen.has(start)) continue;
		const piece = new Set([start]);
		for (const at of piece) neighbours.get(at)?.forEach((next) => piece.add(next));
		piece.forEach((at) => seen.add(at));
		found.push(piece);
	}
	return found.toSorted((a, b) => b.size - a.size);
}

const streets = linesOf(basemap.streets);
const roadBridges = linesOf(basemap.bridges.filter((b) => b.properties.carries !== 'railway'));
const outside = (lines: readonly Line[], piece: ReadonlySet<string>) => [
	...new Set(
		lines.flatMap(({ id, parts }) =>
			parts.some((part) => part.some((p) => isInside(p, CITY_BBOX) && !piece.has(node(p))))
				? [id]
				: []
		)
	)
];

describe('network', () => {
	const [city = new Set<string>()] = pieces([...streets, ...roadBridges]);

	it('joins all streets of the city into one piece', () => {
		expect(outside(streets, city)).toEqual([]);
	});

	it('joins every bridge to a street at both its ends', () => {
		const vertices = new Set(streets.flatMap(({ parts }) => parts.flat()).map(node));
		const loose = roadBridges.filter(({ parts }) =>
			parts.some((part) => [part[0]!, part.at(-1)!].some((end) => !vertices.has(node(end))))
		);
		expect(loose.map(({ id }) => id)).toEqual([]);
	});

	it('joins all bridges to the same piece', () => {
		expect(outside(roadBridges, city)).toEqual([]);
	});

	it('leads from the sea to the Nikolaevsky Bridge by water in one piece', () => {
		const waterways = linesOf(basemap.waterways);
		const [water = new Set<string>()] = pieces(waterways);
		expect(outside(waterways, water)).toEqual([]);
	});

	it('joins bridges of railways to rails', () => {
		const rails = linesOf(basemap.railways);
		const railBridges = linesOf(basemap.bridges.filter((b) => b.properties.carries === 'railway'));
		const vertices = new Set(rails.flatMap(({ parts }) => parts.flat()).map(node));
		const loose = railBridges.filter(({ parts }) =>
			parts.some((part) => [part[0]!, part.at(-1)!].some((end) => !vertices.has(node(end))))
		);
		expect(loose.map(({ id }) => id)).toEqual([]);
	});
});
