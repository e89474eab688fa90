import { describe, expect, it } from 'vitest';
import type { Trajectory } from '../domain/trajectory';
import { bearingDegrees, distanceMetres, moved, type Position } from '../geo/position';
import { instant } from '../time/instant';
import { standBeside } from './standBeside';

const START: Position = [30.3, 59.94];
/** A kilometre due east in ten minutes. */
const END = moved(START, 90, 1000);
const way = {
	keyframes: [
		[...START, instant(0)],
		[...END, instant(10)]
	]
} as unknown as Trajectory;
const SIZES = { apart: [80, 80], across: 90 } as const;
const at = (t: number, of = way) => standBeside(of, instant(t), SIZES);
const fromEnd = (position: Position) => distanceMetres(position, END);

describe('standBeside', () => {
	it('leaves one on the open road where it is', () => {
		expect(distanceMetres(at(5).position, START)).toBeCloseTo(500, 0);
	});

	it('halts one who arrives on the road, a mark short of the place, and keeps it there', () => {
		expect(fromEnd(at(9.1).position)).toBeCloseTo(90, 0);
		for (const t of [9.5, 10, 30]) expect(fromEnd(at(t).position)).toBeCloseTo(80, 0);
	});

	it('lets one who sets out appear where the road leaves the place', () => {
		expect(distanceMetres(at(0.1).position, START)).toBeCloseTo(80, 0);
	});

	it('goes on without a jump', () => {
		let before = at(0).position;
		for (let t = 0.05; t < 12; t += 0.05) {
			const { position } = at(t);
			expect(distanceMetres(before, position)).toBeLessThan(5.1);
			before = position;
		}
	});

	it('offers whoever comes later first the ground round the place, nearest to the road', () => {
		const { asides } = at(10);
		// The road came from the west.
		expect(bearingDegrees(END, asides[0]!)).toBeCloseTo(270, 0);
		expect([240, 300]).toContain(Math.round(bearingDegrees(END, asides[1]!)));
		for (const spot of asides.slice(0, 12)) expect(fromEnd(spot)).toBeCloseTo(80, 0);
	});

	it('offers no spot in the water', () => {
		const dryMetres = Array.from({ length: 12 }, (_, index) => (index < 6 ? 100 : 400));
		const { asides } = at(10, { ...way, dryMetres });
		const bearings = asides.slice(0, 6).map((spot) => Math.round(bearingDegrees(END, spot)));
		expect(bearings.toSorted((a, b) => a - b)).toEqual([180, 210, 240, 270, 300, 330]);
		// The seventh stands in a queue on the road.
		expect(fromEnd(asides[6]!)).toBeCloseTo(80 + 90 * 1.08, 0);
	});

	it('offers one on its way a queue behind it, not what lies before its start', () => {
		expect(at(5).asides).toHaveLength(3);
		expect(at(2).asides).toHaveLength(1);
	});

	it('follows a road back round a corner until the mark is clear of the place', () => {
		const corner = moved(END, 0, 40);
		const bent = {
			keyframes: [
				[...moved(corner, 270, 500), instant(0)],
				[...corner, instant(9)],
				[...END, instant(10)]
			]
		} as unknown as Trajectory;
		expect(fromEnd(at(10, bent).position)).toBeGreaterThanOrEqual(80 * 0.97);
	});

	it('stands midway of a way too short for both marks', () => {
		const short = {
			keyframes: [
				[...START, instant(0)],
				[...moved(START, 90, 100), instant(5)]
			]
		} as unknown as Trajectory;
		expect(distanceMetres(at(9, short).position, START)).toBeCloseTo(55, 0);
	});
});
