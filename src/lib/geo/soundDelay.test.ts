import { describe, expect, it } from 'vitest';
import { soundDelaySeconds } from './soundDelay';
import type { Position } from './position';

const AURORA: Position = [30.288, 59.9341];
const SMOLNY: Position = [30.3965, 59.946];

/** The great circle by the haversine, on the mean radius of the earth. */
function haversineMetres([lngA, latA]: Position, [lngB, latB]: Position): number {
	const [a, b] = [latA, latB].map((degrees) => (degrees * Math.PI) / 180) as [number, number];
	const turn = ((lngB - lngA) * Math.PI) / 180;
	const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(turn / 2) ** 2;
	return 2 * 6_371_000 * Math.asin(Math.sqrt(h));
}

describe('soundDelaySeconds', () => {
	it('takes three seconds for 990 metres', () => {
		// A degree of latitude on a sphere of 6,371 km.
		const north: Position = [30.3, 59.9 + 990 / 111_195];
		expect(soundDelaySeconds([30.3, 59.9], north)).toBeCloseTo(3, 3);
	});

	it('agrees with the great circle from the Aurora to Smolny, within a fiftieth of a second', () => {
		const expected = haversineMetres(AURORA, SMOLNY) / 330;
		expect(Math.abs(soundDelaySeconds(AURORA, SMOLNY) - expected)).toBeLessThan(0.02);
		expect(Math.round(expected)).toBe(19);
	});

	it('is nothing where the sound is made, and the same both ways', () => {
		expect(soundDelaySeconds(AURORA, AURORA)).toBe(0);
		expect(soundDelaySeconds(SMOLNY, AURORA)).toBe(soundDelaySeconds(AURORA, SMOLNY));
	});
});
