import { describe, expect, it } from 'vitest';
import type { Trajectory } from '../domain/trajectory';
import { instant } from '../time/instant';
import { VERTEX_SCALE } from './mercator';
import { FLOATS_PER_CORNER, liveSlice, trailBuffers } from './trailBuffers';

const CENTRE = [30.3, 59.94] as const;
const trajectory = (from: number, to: number): Trajectory => ({
	...{ movement: `m${from}`, force: 'guards', attested: false, recorded: true },
	...{ metres: 0, modes: [], fadeMinutes: 0 },
	keyframes: [
		[30.3, 59.94, instant(from)],
		[30.31, 59.94, instant((from + to) / 2)],
		[30.31, 59.95, instant(to)]
	]
});
const sides = new Map([['guards', 'mrc' as const]]);

describe('trailBuffers', () => {
	it('lays out four corners and two triangles a segment', () => {
		const { vertices, indices } = trailBuffers([trajectory(0, 60)], sides, CENTRE);
		expect(vertices).toHaveLength(2 * 4 * FLOATS_PER_CORNER);
		expect([...indices.slice(6)]).toEqual([4, 5, 6, 6, 5, 7]);
	});

	it('keeps positions relative to the centre, a hundredth of a degree east as 2²² ÷ 36,000', () => {
		const { vertices } = trailBuffers([trajectory(0, 60)], sides, CENTRE);
		expect(vertices[0]).toBeCloseTo(0, 6);
		expect(vertices[2]).toBeCloseTo((VERTEX_SCALE * 0.01) / 360, 3);
	});

	it('sorts segments by their start, whatever the order of the trajectories', () => {
		const { starts } = trailBuffers([trajectory(300, 360), trajectory(0, 60)], sides, CENTRE);
		expect([...starts]).toEqual([0, 30, 300, 330]);
	});

	it('cuts the live slice at the present and at the length of a trail', () => {
		const buffers = trailBuffers([trajectory(0, 60), trajectory(300, 360)], sides, CENTRE);
		expect(liveSlice(buffers, 45, 120)).toEqual([0, 2]);
		expect(liveSlice(buffers, 310, 120)).toEqual([2, 3]);
		expect(liveSlice(buffers, -1, 120)).toEqual([0, 0]);
	});

	it('tells the mean length of a segment, halts left out', () => {
		const ways = [
			{ ...trajectory(0, 60), metres: 1200 },
			{ ...trajectory(60, 90), metres: 400 }
		];
		expect(trailBuffers(ways, sides, CENTRE).meanMetres).toBe(400);
		expect(trailBuffers([], sides, CENTRE).meanMetres).toBe(0);
	});

	it('leaves halts out: they have no length to draw', () => {
		const halt = trajectory(0, 60);
		halt.keyframes.push([30.31, 59.95, instant(90)]);
		expect(trailBuffers([halt], sides, CENTRE).starts).toHaveLength(2);
	});
});
