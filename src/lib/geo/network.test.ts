import { describe, expect, it } from 'vitest';
import { buildNetwork, joinPoint, nodeAt } from './network';
import { findPath } from './path';
import type { Position } from './position';

/*  north  ───┬─────────┬───   y 60.002
 *            │         │
 *  south  ───┴─────────┴───   y 60.000
 *            x 30.00   x 30.01
 */
const A: Position = [30, 60];
const B: Position = [30.01, 60];
const C: Position = [30.01, 60.002];
const D: Position = [30, 60.002];
const square = () =>
	buildNetwork([
		{ id: 'south', name: 'South Street', vertices: [A, B] },
		{ id: 'east', name: 'East Street', vertices: [B, C] },
		{ id: 'north', name: 'North Street', vertices: [C, D] },
		{ id: 'west', name: 'West Street', vertices: [D, A] }
	]);
const streets = (steps: ReturnType<typeof findPath>) => steps?.map((s) => s.stretch.line.id);

describe('network', () => {
	it('goes the shortest way', () => {
		expect(streets(findPath(square(), nodeAt(A), nodeAt(B), new Set()))).toEqual(['south']);
	});

	it('goes by the street named, even if it is longer', () => {
		const path = findPath(square(), nodeAt(A), nodeAt(B), new Set(['North Street', 'West Street']));
		expect(streets(path)).toEqual(['west', 'north', 'east']);
	});

	it('joins two points of one stretch to each other without a detour over its ends', () => {
		const network = square();
		const near = joinPoint(network, 'near', [30.004, 60.0001], 50);
		const far = joinPoint(network, 'far', [30.006, 60.0001], 50);
		const path = findPath(network, near?.node ?? '', far?.node ?? '', new Set());
		expect(streets(path)).toEqual(['approach_near', 'south', 'approach_far']);
		expect(path?.reduce((sum, step) => sum + step.stretch.metres, 0)).toBeCloseTo(133.5, 0);
	});

	it('leaves a point alone that is out of reach', () => {
		expect(joinPoint(square(), 'lost', [30.005, 60.001], 50)).toBeUndefined();
	});

	it('finds no way between separate lines', () => {
		const network = buildNetwork([
			{ id: 'one', name: 'One', vertices: [A, B] },
			{ id: 'two', name: 'Two', vertices: [C, D] }
		]);
		expect(findPath(network, nodeAt(A), nodeAt(C), new Set())).toBeUndefined();
	});
});
