import { describe, expect, it } from 'vitest';
import type { Position } from './position';
import { joinNetwork, lineBetween, lineMetres, type WalkStretch } from './walkingNetwork';

/*  A ──── B ════ C    a street with a bend, then a bridge, each some 550 m long
 */
const A: Position = [30, 60];
const BEND: Position = [30.005, 60];
const B: Position = [30.01, 60];
const C: Position = [30.02, 60];
const stretch = (from: number, line: Position[], bridge?: string): WalkStretch => ({
	...{ from, to: from + 1, line, metres: lineMetres(line), bridge }
});
const street = stretch(0, [A, BEND, B]);
const network = { nodes: [A, B, C], stretches: [street, stretch(1, [B, C], 'high_bridge')] };
const open = { reachMetres: 150, closed: new Set<string>() };

describe('joinNetwork', () => {
	it('joins a point at the foot of its perpendicular, and says how far along that is', () => {
		const join = joinNetwork(network, [30.0075, 60.0005], open);
		expect(join?.stretch).toBe(street);
		expect(join?.segment).toBe(1);
		expect(join?.position[0]).toBeCloseTo(30.0075, 6);
		// Three quarters of 0.01°, at half the 111 km of a degree of latitude.
		expect(join?.metresAlong).toBeCloseTo(417, -1);
	});

	it('joins nothing beyond its reach', () => {
		expect(joinNetwork(network, [30.0075, 60.002], open)).toBeUndefined();
	});

	it('stands on no closed bridge: the bank is nearest, or nothing is', () => {
		const closed = { ...open, closed: new Set(['high_bridge']) };
		expect(joinNetwork(network, [30.011, 60], closed)?.position).toEqual(B);
		expect(joinNetwork(network, [30.015, 60], closed)).toBeUndefined();
		expect(joinNetwork(network, [30.015, 60], open)?.stretch.bridge).toBe('high_bridge');
	});
});

describe('lineBetween', () => {
	it('keeps the bends between two points, in either direction', () => {
		const [near, far] = [
			joinNetwork(network, [30.002, 60], open)!,
			joinNetwork(network, [30.008, 60], open)!
		];
		const there = lineBetween(street, near, far);
		expect(there).toHaveLength(3);
		expect(there[1]).toEqual(BEND);
		expect(lineBetween(street, far, near)).toEqual(there.toReversed());
	});
});
