import { describe, expect, it } from 'vitest';
import type { Trajectory } from '../domain/trajectory';
import { instant } from '../time/instant';
import {
	COLUMN_ATTRIBUTES,
	columnBuffers,
	columnStretches,
	FLOATS_PER_CORNER
} from './columnBuffers';

const KILOMETRE = 1000 / 111_195;
const march = (columnMetres: number, ...stops: readonly [km: number, t: number][]) =>
	({
		...{ movement: 'm', force: 'f', attested: true, recorded: true, metres: 0, fadeMinutes: 0 },
		columnMetres,
		keyframes: stops.map(([km, t]) => [km * KILOMETRE, 0, instant(t)] as const)
	}) as Trajectory;

describe('columnStretches', () => {
	it('cuts the road where the head or the tail changes its pace', () => {
		const stretches = columnStretches(march(200, [0, 0], [0.5, 10], [1, 15]));
		expect(stretches.map(({ from, to }) => [Math.round(from), Math.round(to)])).toEqual([
			...[
				[0, 300],
				[300, 500],
				[500, 800],
				[800, 1000]
			]
		]);
	});

	it('says when the head comes and when the tail leaves', () => {
		const [first] = columnStretches(march(200, [0, 0], [1, 10]));
		expect(first?.head.map((t) => Number(t.toFixed(3)))).toEqual([0, 8]);
		expect(first?.tail.map((t) => Number(t.toFixed(3)))).toEqual([2, 10]);
	});

	it('draws nothing of what is no column', () => {
		const single = march(200, [0, 0], [1, 10]);
		delete single.columnMetres;
		expect(columnStretches(single)).toEqual([]);
	});
});

describe('columnBuffers', () => {
	const buffers = columnBuffers(
		[march(200, [0, 60], [1, 70]), march(200, [0, 0], [1, 10])],
		new Map([['f', 'government' as const]]),
		[0, 0]
	);

	it('sorts the pieces by when the head comes by', () => {
		expect([...buffers.starts].map(Math.round)).toEqual([0, 8, 60, 68]);
	});

	it('knows how long a piece may be under foot', () => {
		expect(buffers.longest).toBeCloseTo(10, 3);
	});

	it('gives each corner the colour of its side, in as many floats as its attributes take', () => {
		expect(COLUMN_ATTRIBUTES.reduce<number>((sum, size) => sum + size, 0)).toBe(FLOATS_PER_CORNER);
		expect(buffers.vertices).toHaveLength(4 * 4 * FLOATS_PER_CORNER);
		expect(buffers.vertices[9]).toBe(1);
	});
});
