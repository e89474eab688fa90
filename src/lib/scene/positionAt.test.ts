import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Keyframe, Trajectory } from '../domain/trajectory';
import { distanceMetres } from '../geo/position';
import { instant } from '../time/instant';
import { positionAt } from './positionAt';

const along = (...keyframes: [number, number, number][]): Trajectory => ({
	...{
		movement: 'm',
		force: 'f',
		metres: 0,
		modes: [],
		attested: true,
		recorded: true,
		fadeMinutes: 0
	},
	keyframes: keyframes.map(([lng, lat, t]): Keyframe => [lng, lat, instant(t)])
});

describe('positionAt', () => {
	const eastThenNorth = along([30, 60, 0], [30.01, 60, 10], [30.01, 60.01, 30]);

	it('is half way at half time', () => {
		const [lng, lat] = positionAt(eastThenNorth, instant(5))!.position;
		expect([lng, lat]).toEqual([expect.closeTo(30.005, 9), 60]);
	});

	it('includes both ends and nothing beyond them', () => {
		expect(positionAt(eastThenNorth, instant(0))?.position).toEqual([30, 60]);
		expect(positionAt(eastThenNorth, instant(30))?.position).toEqual([30.01, 60.01]);
		expect(positionAt(eastThenNorth, instant(-0.001))).toBeUndefined();
		expect(positionAt(eastThenNorth, instant(30.001))).toBeUndefined();
	});

	it('faces the way it goes, at a turn the way it will go, at the end the way it came', () => {
		const bearing = (t: number) => positionAt(eastThenNorth, instant(t))?.bearingDegrees;
		expect(bearing(5)).toBeCloseTo(90, 0);
		expect(bearing(10)).toBeCloseTo(0, 0);
		expect(bearing(30)).toBeCloseTo(0, 0);
	});

	it('takes the later of keyframes that share an instant', () => {
		const jump = along([30, 60, 0], [30.1, 60, 10], [30.2, 60, 10], [30.3, 60, 20]);
		expect(positionAt(jump, instant(10))?.position).toEqual([30.2, 60]);
	});

	it('stands still at a halt', () => {
		const halt = along([30, 60, 0], [30.1, 60, 10], [30.1, 60, 20], [30.2, 60, 30]);
		expect(positionAt(halt, instant(15))?.position).toEqual([30.1, 60]);
	});

	it('is nowhere without keyframes', () => {
		expect(positionAt(along(), instant(0))).toBeUndefined();
	});

	it('never moves faster than between its keyframes', () => {
		const time = fc.double({ min: 0, max: 30, noNaN: true });
		// A kilometre in twenty minutes is the faster of the two stretches.
		const most = (1112 / 20) * 1.001;
		fc.assert(
			fc.property(time, time, (a, b) => {
				const from = positionAt(eastThenNorth, instant(a))!.position;
				const to = positionAt(eastThenNorth, instant(b))!.position;
				expect(distanceMetres(from, to)).toBeLessThanOrEqual(most * Math.abs(b - a) + 1e-6);
			})
		);
	});
});
