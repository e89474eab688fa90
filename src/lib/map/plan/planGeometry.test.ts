import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { VERTEX_SCALE } from '../mercator';
import { EXTRUDE_SCALE, OFFSETS, VERTEX_BYTES } from './mesh';
import { planGeometry, type PlanGeometry } from './planGeometry';
import type { PlanLayerSpecification } from './splitStyle';

const rectangle = (size: number): Position[] => [
	[-size, -size],
	[size, -size],
	[size, size],
	[-size, size],
	[-size, -size]
];
const area: Feature = {
	type: 'Feature',
	properties: { kind: 'yard', width: 3 },
	// At the equator, where a degree of longitude is a 360th of the map's width either way.
	geometry: { type: 'Polygon', coordinates: [rectangle(0.02), rectangle(0.01)] }
};
const way: Feature = {
	type: 'Feature',
	id: 7,
	properties: { kind: 'way', width: 5 },
	geometry: {
		type: 'LineString',
		coordinates: [
			[0, 0],
			[0.01, 0]
		]
	}
};
const fill: PlanLayerSpecification = {
	...{ id: 'area', type: 'fill', source: 'ground' },
	paint: { 'fill-color': '#ff0000', 'fill-antialias': false }
};
const line: PlanLayerSpecification = {
	...{ id: 'way', type: 'line', source: 'ground', filter: ['==', ['get', 'kind'], 'way'] },
	paint: { 'line-width': ['get', 'width'], 'line-color': '#00ff00' }
};

function plan(...layers: PlanLayerSpecification[]): PlanGeometry {
	const ground: FeatureCollection = { type: 'FeatureCollection', features: [way, area] };
	const sources = new Map([['ground', ground]]);
	return planGeometry({ layers, sources, changing: new Set([7]), centre: [0, 0] });
}

const DEGREE = VERTEX_SCALE / 360;

function corners({ vertices, indices }: PlanGeometry) {
	const view = new DataView(vertices);
	return [...indices].map((index) => {
		const offset = index * VERTEX_BYTES;
		const extrude = [0, 2].map(
			(at) => (view.getInt16(offset + OFFSETS.extrude + at, true) / 32_767) * EXTRUDE_SCALE
		);
		return {
			x: view.getFloat32(offset + OFFSETS.at, true) / DEGREE,
			y: view.getFloat32(offset + OFFSETS.at + 4, true) / DEGREE,
			look: view.getUint16(offset + OFFSETS.look, true),
			extrude
		};
	});
}

function triangleArea(geometry: PlanGeometry): number {
	const points = corners(geometry);
	let sum = 0;
	for (let at = 0; at < points.length; at += 3) {
		const [a, b, c] = points.slice(at, at + 3);
		if (a && b && c) sum += Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
	}
	return sum;
}

describe('planGeometry', () => {
	it('covers a square but not its court', () => {
		expect(triangleArea(plan(fill))).toBeCloseTo(0.04 ** 2 - 0.02 ** 2, 7);
	});

	it('lays the layers one upon another in the order given', () => {
		const upwards = plan(fill, line);
		expect([...upwards.chunks].filter((_, index) => index % 3 === 0)).toEqual([0, 1]);
		const [first, second] = [upwards.chunks.slice(0, 3), upwards.chunks.slice(3)];
		expect(second[1]).toBe((first[1] ?? 0) + (first[2] ?? 0));
		expect(upwards.indices).toHaveLength((second[1] ?? 0) + (second[2] ?? 0));
		expect(upwards.looks.map(({ layer }) => layer)).toEqual([0, 1]);
	});

	it('keeps of a feature only what the paint reads', () => {
		expect(plan(line).looks).toEqual([{ layer: 0, properties: { width: 5 } }]);
	});

	it('draws features whose state matters each by itself, with the length of its line', () => {
		const paint = {
			'line-color': ['case', ['boolean', ['feature-state', 'raised'], false], '#0000ff', '#ffffff']
		} as PlanLayerSpecification['paint'];
		const [look] = plan({ ...line, paint } as PlanLayerSpecification).looks;
		expect(look?.id).toBe(7);
		expect((look?.length ?? 0) / DEGREE).toBeCloseTo(0.01, 9);
	});

	it('puts the edges of a line half a width to either side', () => {
		const sides = corners(plan(line)).map(({ extrude }) => extrude[1]);
		expect(Math.min(...sides.map(Number))).toBeCloseTo(-1, 3);
		expect(Math.max(...sides.map(Number))).toBeCloseTo(1, 3);
	});

	it('smooths the steps of an area that has no edge drawn along it', () => {
		const smooth = { ...fill, paint: { 'fill-color': '#ff0000' } } as PlanLayerSpecification;
		const edges = corners(plan(smooth)).filter(({ extrude }) => extrude.some((by) => by !== 0));
		expect(edges.length).toBeGreaterThan(0);
		expect(corners(plan(fill)).every(({ extrude }) => extrude.every((by) => by === 0))).toBe(true);
	});

	it('refuses a layer without its source', () => {
		expect(() => plan({ ...line, source: 'sky' })).toThrow(RangeError);
	});
});
