import { describe, expect, it } from 'vitest';
import type { Trajectory } from '../domain/trajectory';
import { distanceMetres } from '../geo/position';
import { instant } from '../time/instant';
import { columnAt } from './columnAt';

/** Along the equator one degree is 111,195 m: so many thousandths of a degree east, in so many minutes. */
const KILOMETRE = 1000 / 111_195;
const march = (columnMetres: number | undefined, ...stops: readonly [km: number, t: number][]) =>
	({
		...{ movement: 'm', force: 'f', attested: true, recorded: true, metres: 0, fadeMinutes: 0 },
		...(columnMetres === undefined ? {} : { columnMetres }),
		keyframes: stops.map(([km, t]) => [km * KILOMETRE, 0, instant(t)] as const)
	}) as Trajectory;
/** Head and tail at a time, in metres from the start. */
const ends = (trajectory: Trajectory, t: number) => {
	const column = columnAt(trajectory, instant(t));
	return column && [Math.round(column.headMetres), Math.round(column.tailMetres)];
};

describe('columnAt', () => {
	const regiment = march(200, [0, 0], [1, 10]);

	it('comes out head first, the tail still waiting to start', () => {
		expect(ends(regiment, 0)).toEqual([0, 0]);
		expect(ends(regiment, 1)).toEqual([100, 0]);
		expect(ends(regiment, 2)).toEqual([200, 0]);
	});

	it('keeps its length on the road', () => {
		expect(ends(regiment, 5)).toEqual([500, 300]);
	});

	it('has its head there before its tail, which comes in at the pace of the march', () => {
		expect(ends(regiment, 10)).toEqual([1000, 800]);
		expect(ends(regiment, 11)).toEqual([1000, 900]);
		expect(ends(regiment, 11.99)).toEqual([1000, 999]);
	});

	it('is off the road once the last man is in, and before the first sets out', () => {
		expect(ends(regiment, 12)).toBeUndefined();
		expect(ends(regiment, -1)).toBeUndefined();
	});

	it('is never longer than its way', () => {
		expect(ends(march(5000, [0, 0], [1, 10]), 10)).toEqual([1000, 0]);
	});

	it('stands at its full length where the head halts', () => {
		const halting = march(200, [0, 0], [0.5, 5], [0.5, 15], [1, 20]);
		expect(ends(halting, 5)).toEqual(ends(halting, 14));
		expect(ends(halting, 16)).toEqual([600, 400]);
	});

	it('comes in while the head waits for the hour with which the movement ends', () => {
		expect(ends(march(200, [0, 0], [1, 10], [1, 30]), 11)).toEqual([1000, 900]);
	});

	it('says where the two ends are', () => {
		const column = columnAt(regiment, instant(5));
		expect(column && distanceMetres([0, 0], column.head)).toBeCloseTo(500, 3);
		expect(column && distanceMetres([0, 0], column.tail)).toBeCloseTo(300, 3);
	});

	it('makes no column of what has no length', () => {
		expect(ends(march(undefined, [0, 0], [1, 10]), 5)).toBeUndefined();
	});
});
