import { describe, expect, it } from 'vitest';
import { instant } from '../time/instant';
import { measureWay, passingTime } from './way';

const KILOMETRE = 1000 / 111_195;
const keyframes = (...stops: readonly [km: number, t: number][]) =>
	stops.map(([km, t]) => [km * KILOMETRE, 0, instant(t)] as const);
const halting = keyframes([0, 0], [0.5, 5], [0.5, 15], [1, 20], [1, 30]);

describe('measureWay', () => {
	const way = measureWay(halting);

	it('measures from the start, a halt taking no metres', () => {
		expect(way.metres.map(Math.round)).toEqual([0, 500, 500, 1000, 1000]);
	});

	it('arrives when the end is reached, not when the halt there ends', () => {
		expect(way.arrival).toBe(20);
		expect(way.pace).toBeCloseTo(100, 6);
	});
});

describe('passingTime', () => {
	const way = measureWay(halting);
	const at = (metres: number, isLeaving: boolean) =>
		passingTime(halting, way, { metres, isLeaving });

	it('lies between the keyframes in proportion', () => {
		expect(at(250, false)).toBeCloseTo(2.5, 6);
		expect(at(750, true)).toBeCloseTo(17.5, 6);
	});

	it('tells coming to a halt from leaving it', () => {
		const [, halt = 0] = way.metres;
		expect(at(halt, false)).toBeCloseTo(5, 6);
		expect(at(halt, true)).toBeCloseTo(15, 6);
	});

	it('goes on beyond the end at the last pace', () => {
		expect(at(way.length, true)).toBeCloseTo(20, 6);
		expect(at(way.length, false)).toBeCloseTo(20, 6);
		expect(at(way.length + 200, false)).toBeCloseTo(22, 6);
	});

	it('begins at the first keyframe', () => {
		expect(at(0, false)).toBe(0);
		expect(at(0, true)).toBe(0);
	});
});
