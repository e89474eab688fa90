import { describe, expect, it } from 'vitest';
import { moved, type Position } from '../geo/position';
import { dryMetres, withDryGround } from './dryGround';
import type { JoinedWater } from './joinWater';
import { instant } from '../time/instant';

const SPOT: Position = [30.3, 59.94];
/** A square of water with its middle so many metres north of the spot, 200 m wide and high. */
function pond(north: number): JoinedWater {
	const middle = moved(SPOT, 0, north);
	const corner = (east: number, up: number): number[] => [...moved(moved(middle, 90, east), 0, up)];
	const ring = [corner(-100, -100), corner(100, -100), corner(100, 100), corner(-100, 100)];
	return {
		type: 'Feature',
		properties: {},
		geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] as number[]]] }
	};
}

describe('dryMetres', () => {
	it('ends at the shore to the north, and reaches as far as it may elsewhere', () => {
		const dry = dryMetres(SPOT, pond(250));
		// 150 m to the shore straight ahead; at 30 degrees the ray passes by the pond at 87 m east.
		expect(dry?.[0]).toBeGreaterThanOrEqual(149);
		expect(dry?.[0]).toBeLessThanOrEqual(150);
		expect(dry?.[1]).toBeCloseTo(150 / Math.cos(Math.PI / 6), -1);
		expect(dry?.slice(2, 11)).toEqual(Array(9).fill(400));
	});

	it('says nothing where no water is within reach', () => {
		expect(dryMetres(SPOT, pond(2000))).toBeUndefined();
	});

	it('says nothing in the water, where no ground is dry', () => {
		expect(dryMetres(SPOT, pond(0))).toBeUndefined();
	});
});

describe('withDryGround', () => {
	it('tells of the end of a way, not of its start', () => {
		const start = moved(SPOT, 0, 140);
		const way = {
			...{ movement: 'm', force: 'f', modes: [], metres: 140, attested: true, recorded: true },
			...{ fadeMinutes: 0, keyframes: [] }
		};
		const leaving = {
			...way,
			keyframes: [
				[...start, instant(0)],
				[...SPOT, instant(9)]
			] as never
		};
		const [told] = withDryGround([leaving], pond(250));
		expect(told?.dryMetres?.[0]).toBeGreaterThanOrEqual(149);
	});
});
