import { describe, expect, it } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { placedSignals } from '../scene/signalsAt';
import { mercator, VERTEX_SCALE } from './mercator';
import { FLOATS_PER_CORNER, SHAPES, signalBuffers } from './signalBuffers';

const { atlas } = smallCompilation();
const placed = placedSignals(atlas);
const CENTRE = [30.3, 59.94] as const;
const { vertices, indices, origin } = signalBuffers(placed, CENTRE);
const quads = Array.from({ length: indices.length / 6 }, (_, quad) =>
	Array.from(vertices.subarray(quad * 4 * FLOATS_PER_CORNER, (quad * 4 + 1) * FLOATS_PER_CORNER))
);
const shapes = (row: number) => quads.filter((quad) => quad[6] === row).map((quad) => quad[5]);

describe('signalBuffers', () => {
	it('makes a flash and rings of a single shot, and dashes of firing that is aimed', () => {
		expect(shapes(0)).toEqual([SHAPES.rings, SHAPES.flash]);
		expect(shapes(1)).toEqual([SHAPES.rifles]);
	});

	it('puts both ends where they are on the map, relative to the centre', () => {
		const [start, end] = ['barracks', 'palace'].map((id) => {
			const position = atlas.places.find((place) => place.id === id)!.position;
			return mercator(position).map((value, axis) => (value - origin[axis]!) * VERTEX_SCALE);
		});
		const ends = quads.find((quad) => quad[6] === 1)!.slice(0, 4);
		[...start!, ...end!].forEach((value, index) => expect(ends[index]).toBeCloseTo(value, 3));
	});

	it('has both ends of what is not aimed in one spot', () => {
		const [x, y, endX, endY] = quads.find((quad) => quad[6] === 0)!;
		expect([endX, endY]).toEqual([x, y]);
	});

	it('marks what is inferred, and the side', () => {
		const of = (row: number) => quads.find((quad) => quad[6] === row)!;
		expect(of(0).slice(7)).toEqual([0, 0, 0]);
		expect(of(1).slice(7)).toEqual([0, 1, 0]);
	});

	it('numbers the corners of every quad, in two triangles', () => {
		const corners = [0, 1, 2, 3].map((corner) => vertices[corner * FLOATS_PER_CORNER + 4]);
		expect(corners).toEqual([0, 1, 2, 3]);
		expect([...indices.slice(0, 6)]).toEqual([0, 1, 2, 2, 1, 3]);
	});
});
