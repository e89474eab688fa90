import { describe, expect, it } from 'vitest';
import type { Trajectory } from '../domain/trajectory';
import { bearingDegrees, distanceMetres, type Position } from '../geo/position';
import { instant } from '../time/instant';
import { berthed } from './berths';

const ANCHORAGE: Position = [30.28, 59.93];
/** Due east up a straight river, 4 km, arriving at that minute. */
const voyage = (force: string, arrival: number): Trajectory => ({
	...{ movement: `m_${force}`, force, metres: 4000, attested: true, recorded: true },
	...{ modes: [[instant(0), 'ship']], fadeMinutes: 0 },
	keyframes: [
		[30.21, 59.93, instant(0)],
		[30.27, 59.93, instant(arrival - 10)],
		[...ANCHORAGE, instant(arrival)]
	]
});
const ships = Array.from({ length: 11 }, (_, index) => `ship${index}`);
const forces = ships.map((id) => ({ id, kind: 'ship' as const }));
const endOf = ({ keyframes }: Trajectory): Position => {
	const [lng, lat] = keyframes.at(-1)!;
	return [lng, lat];
};

describe('berthed', () => {
	const laid = berthed(
		ships.map((id, index) => voyage(id, 100 + index)),
		forces
	);

	it('gives eleven ships of one anchorage eleven berths with room for a hull between', () => {
		laid.forEach((a, index) => {
			for (const b of laid.slice(index + 1)) {
				expect(distanceMetres(endOf(a), endOf(b))).toBeGreaterThan(75);
			}
		});
	});

	it('lays them on the way they came, within a kilometre and two hundred metres of the anchorage', () => {
		for (const way of laid) {
			expect(endOf(way)[0]).toBeLessThan(ANCHORAGE[0]);
			expect(distanceMetres(endOf(way), ANCHORAGE)).toBeLessThan(1200);
		}
	});

	it('lays the first to come nearest, and their hours stay', () => {
		const metres = laid.map((way) => distanceMetres(endOf(way), ANCHORAGE));
		expect(Math.min(...metres)).toBe(metres[0]);
		expect(laid.map(({ keyframes }) => keyframes.at(-1)![2])).toEqual(
			ships.map((_, index) => 100 + index)
		);
	});

	it('has them lie along the stream', () => {
		for (const { keyframes } of laid) {
			const [a, b] = keyframes.slice(-2).map(([lng, lat]): Position => [lng, lat]);
			expect(Math.abs(bearingDegrees(a!, b!) - 90)).toBeLessThan(8);
		}
	});

	it('says that these berths are supposed', () => {
		expect(laid.every(({ isBerthSupposed }) => isBerthSupposed)).toBe(true);
	});

	it('leaves a ship alone where no other lies, and whoever is no ship', () => {
		const [lone, guards] = [voyage('ship0', 100), voyage('guards', 100)];
		expect(berthed([lone, guards], [...forces, { id: 'guards', kind: 'soldiers' }])).toEqual([
			lone,
			guards
		]);
	});
});
