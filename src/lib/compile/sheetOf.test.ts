import { describe, expect, it } from 'vitest';
import type { Place } from '../domain/schema/place';
import type { Position } from '../geo/position';
import { sheetOf } from './sheetOf';

const at = (position: Position, accuracyMetres: number) =>
	sheetOf({ position, accuracyMetres } as Place);

describe('sheetOf', () => {
	it.each([
		['the Winter Palace', [30.3138, 59.94045], 15, 'city'],
		['the city as a whole', [30.3141, 59.9386], 4000, 'capital'],
		['Gatchina', [30.1075, 59.5635], 500, 'surroundings'],
		['Kazan', [49.106, 55.797], 2000, 'empire']
	] as const)('puts %s on its map', (_, position, accuracy, sheet) => {
		expect(at(position, accuracy)).toBe(sheet);
	});

	it('shows neither a front nor what the camera cannot see', () => {
		expect(at([25.6, 49.55], 50_000)).toBeUndefined();
		expect(at([-30, 51.5], 1000)).toBeUndefined();
	});
});
