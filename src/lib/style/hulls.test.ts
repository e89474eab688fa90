import { describe, expect, it } from 'vitest';
import { HULLS } from '../domain/schema/force';
import { hullSize, shipHull } from './hulls';
import { DAY } from './palette';

const drawn = (
	hull: (typeof HULLS)[number],
	side: 'mrc' | 'government' = 'mrc',
	isRecorded = true
) => shipHull(hull, side, DAY, { isRecorded });

describe('shipHull', () => {
	it('draws every sort of ship, no two alike', () => {
		const all = HULLS.map((hull) => drawn(hull));
		expect(new Set(all).size).toBe(HULLS.length);
		expect(all.join('')).not.toMatch(/NaN|undefined/);
	});

	it('gives the cruiser three funnels and a hundred pixels', () => {
		expect(drawn('cruiser').match(/<ellipse/g)).toHaveLength(3);
		expect(hullSize('cruiser')[1]).toBeCloseTo(100, -1);
	});

	it('keeps every other ship of the Neva within 25 to 55 pixels', () => {
		for (const hull of HULLS.filter((name) => name !== 'cruiser')) {
			expect(hullSize(hull)[1]).toBeGreaterThan(25);
			expect(hullSize(hull)[1]).toBeLessThan(55);
		}
	});

	it('tells sides by shape as well as by colour', () => {
		const shapes = (['mrc', 'government'] as const).map((side) =>
			drawn('yacht', side).replaceAll(DAY.mrc, '').replaceAll(DAY.government, '')
		);
		expect(shapes[0]).not.toBe(shapes[1]);
	});

	it('breaks the rim of a ship that is only supposed', () => {
		expect(drawn('patrol_ship', 'mrc', false)).toContain('stroke-dasharray');
		expect(drawn('patrol_ship')).not.toContain('stroke-dasharray');
	});
});
