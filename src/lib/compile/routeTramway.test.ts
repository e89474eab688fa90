import { describe, expect, it } from 'vitest';
import type { Fault } from '../domain/errors';
import type { Tramway } from '../domain/schema/tramway';
import { buildNetwork } from '../geo/network';
import type { Position } from '../geo/position';
import { routeTramway } from './routeTramway';

/*  North Quay   A ──── B ──── C    y 60.010
 *                      │ Bridge
 *  South Quay   D ──── E ──── F    y 60.000
 *               │             │
 *  Back Street  G ─────────── H    y 59.990
 */
const A: Position = [30, 60.01];
const B: Position = [30.01, 60.01];
const C: Position = [30.02, 60.01];
const D: Position = [30, 60];
const E: Position = [30.01, 60];
const F: Position = [30.02, 60];
const G: Position = [30, 59.99];
const H: Position = [30.02, 59.99];
const LINES = [
	{ id: 'north_quay', name: 'North Quay', vertices: [A, B, C] },
	{ id: 'bridge', name: 'Bridge', vertices: [B, E] },
	{ id: 'south_quay', name: 'South Quay', vertices: [D, E, F] },
	{ id: 'west_street', name: 'West Street', vertices: [D, G] },
	{ id: 'east_street', name: 'East Street', vertices: [F, H] },
	{ id: 'back_street', name: 'Back Street', vertices: [G, H] }
];
const ground = {
	network: buildNetwork(LINES),
	names: new Set(LINES.map(({ name }) => name)),
	bridges: new Set(['bridge'])
};

function route(...via: string[]) {
	const faults: Fault[] = [];
	const steps = routeTramway({ id: 'line', via } as Tramway, ground, faults);
	const nodes = steps?.length ? [steps[0]!.from, ...steps.map(({ to }) => to)] : undefined;
	return { nodes, faults };
}

describe('routeTramway', () => {
	it('runs from the first street to the last along those between', () => {
		const { nodes, faults } = route('West Street', 'South Quay', 'East Street', 'Back Street');
		expect(faults).toEqual([]);
		expect(nodes).toEqual([D, E, F, H]);
	});

	it('keeps to the street named where another way is as short', () => {
		expect(route('West Street', 'Back Street', 'East Street').nodes).toEqual([G, H]);
	});

	it('goes over a bridge that is not named', () => {
		expect(route('West Street', 'South Quay', 'North Quay').nodes).toEqual([D, E, B]);
	});

	it('goes over a bridge that is named, and on', () => {
		expect(route('West Street', 'South Quay', 'Bridge', 'North Quay').nodes).toEqual([D, E, B]);
	});

	it('ends where it is shortest, if the last street is met twice', () => {
		const { nodes } = route('Bridge', 'South Quay', 'West Street', 'Back Street', 'East Street');
		expect(nodes).toEqual([E, D, G, H]);
	});

	it('tells which two streets do not meet', () => {
		const { nodes, faults } = route('Bridge', 'South Quay', 'Back Street', 'East Street');
		expect(nodes).toBeUndefined();
		expect(faults).toEqual([
			{
				file: 'tramways.json',
				path: 'line.via[2]',
				value: 'Back Street',
				message: 'does not meet South Quay: name the street or square between'
			}
		]);
	});

	it('tells every name that is on no map', () => {
		const { faults } = route('Nowhere', 'South Quay', 'Nevsky');
		expect(faults.map(({ path }) => path)).toEqual(['line.via[0]', 'line.via[2]']);
	});
});
