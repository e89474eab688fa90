import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawnGeometry, MOST_DRAWN } from './drawnGeometry';

/** A ring of so many positions about the city, a tenth of a degree across. */
function ring(count: number): Position[] {
	const positions = Array.from({ length: count - 1 }, (_, row): Position => {
		const angle = (row / (count - 1)) * 2 * Math.PI;
		return [30.3 + 0.1 * Math.cos(angle), 59.94 + 0.05 * Math.sin(angle)];
	});
	return [...positions, positions[0]!];
}

describe('drawnGeometry', () => {
	it('leaves what the map can take in one piece', () => {
		const area = { type: 'Polygon' as const, coordinates: [ring(MOST_DRAWN)] };
		expect(drawnGeometry(area)).toBe(area);
	});

	it('thins what is larger, keeps its ends and its course', () => {
		const before = ring(200_000);
		const after = drawnGeometry({ type: 'Polygon', coordinates: [before] });
		const [drawn = []] = after.type === 'Polygon' ? after.coordinates : [];
		expect(drawn.length).toBeLessThanOrEqual(MOST_DRAWN);
		expect(drawn.length).toBeGreaterThan(MOST_DRAWN / 4);
		expect(drawn[0]).toEqual(before[0]);
		expect(drawn.at(-1)).toEqual(before[0]);
		// 40 km round in 2,000 steps at least: none is longer than 20 m, 0.00036 degrees of longitude.
		const steps = drawn.slice(1).map(([lng = 0], row) => Math.abs(lng - drawn[row]![0]!));
		expect(Math.max(...steps)).toBeLessThan(0.00036);
	});

	it('leaves small shapes among many as they are', () => {
		const square: Position[] = [
			...([[30, 60] as Position, [30.000001, 60] as Position] as const),
			...([[30, 60.000001] as Position, [30, 60] as Position] as const)
		];
		const areas = Array.from({ length: 3000 }, () => [square]);
		const after = drawnGeometry({ type: 'MultiPolygon', coordinates: areas });
		expect(after.type === 'MultiPolygon' && after.coordinates[0]).toEqual([square]);
	});
});
