import { describe, expect, it } from 'vitest';
import { CITY_BBOX, isInside, nearestOnSegment, type Position } from '../../src/lib/geo/position';
import { SHIPPED } from './atlas';
import { linesOf, node, pieces, type Line } from './lines';

const { basemap } = SHIPPED;

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

	it('has no street that ends a few steps from another without meeting it', () => {
		expect(nearMisses()).toEqual([]);
	});

	it('has no two streets that cross without a shared vertex', () => {
		expect(crossings()).toEqual([]);
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

/** What is nearer than this and not joined was meant to be joined, in metres. */
const NEAR_METRES = 10;

interface Segment {
	id: string;
	a: Position;
	b: Position;
}

function segmentsOf(lines: readonly Line[]): Segment[] {
	return lines.flatMap(({ id, parts }) =>
		parts.flatMap((part) => part.slice(1).map((b, index) => ({ id, a: part[index]!, b })))
	);
}

function nearMisses(): string[] {
	const lines = [...streets, ...roadBridges];
	const segments = segmentsOf(lines);
	const degree = new Map<string, number>();
	for (const { a, b } of segments) {
		for (const at of [node(a), node(b)]) degree.set(at, (degree.get(at) ?? 0) + 1);
	}
	return lines.flatMap(({ id, parts }) =>
		parts
			.flatMap((part) => [part[0]!, part.at(-1)!])
			.filter((end) => isInside(end, CITY_BBOX) && degree.get(node(end)) === 1)
			.flatMap((end) => {
				const near = segments.find(
					({ a, b }) =>
						node(a) !== node(end) &&
						node(b) !== node(end) &&
						nearestOnSegment(end, a, b).metres < NEAR_METRES
				);
				return near ? [`${id} ends at ${node(end)}, near ${near.id}`] : [];
			})
	);
}

/** Streets and streets only: bridges lead over embankments, and railways over streets. */
function crossings(): string[] {
	const segments = segmentsOf(streets);
	const found = new Set<string>();
	segments.forEach((s, index) => {
		for (const other of segments.slice(index + 1)) {
			const apart =
				Math.max(s.a[0], s.b[0]) < Math.min(other.a[0], other.b[0]) ||
				Math.min(s.a[0], s.b[0]) > Math.max(other.a[0], other.b[0]);
			if (!apart && cross(s, other)) found.add([s.id, other.id].toSorted().join(' × '));
		}
	});
	return [...found];
}

/** Whether two segments cross within both, not at an end of either. */
function cross(s: Segment, t: Segment): boolean {
	const side = (p: Position, q: Position, r: Position) =>
		Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
	const sides = [
		side(s.a, s.b, t.a),
		side(s.a, s.b, t.b),
		side(t.a, t.b, s.a),
		side(t.a, t.b, s.b)
	];
	return !sides.includes(0) && sides[0] !== sides[1] && sides[2] !== sides[3];
}
