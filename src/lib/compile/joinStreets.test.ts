import { describe, expect, it } from 'vitest';
import type { Basemap } from '../domain/schema/basemap';
import type { Position } from '../geo/position';
import { joinStreets } from './joinStreets';

const names = { name_en: '', name_ru: '', today_en: '', today_ru: '' };
const west: Position[] = [
	[30, 60],
	[30.1, 60]
];
const deck: Position[] = [
	[30.1, 60],
	[30.11, 60]
];
const east: Position[] = [
	[30.2, 60],
	[30.11, 60]
];

function basemap(parts: Position[][], decks: Position[][]): Basemap {
	const street = {
		...{ type: 'Feature' as const, id: 'street' },
		geometry: { type: 'MultiLineString' as const, coordinates: parts },
		properties: { ...names, class: 'street' as const, width: 10 }
	};
	const bridges = decks.map((coordinates, index) => ({
		...{ type: 'Feature' as const, id: `bridge_${index}` },
		geometry: { type: 'LineString' as const, coordinates },
		properties: { ...names, width: 10, opening: false, carries: 'street' as const }
	}));
	return { streets: [street], bridges } as unknown as Basemap;
}

const linesOf = (map: Basemap) => joinStreets(map).map(({ geometry }) => geometry);

describe('joinStreets', () => {
	it('carries a street on across its bridge, whichever way the parts were drawn', () => {
		expect(linesOf(basemap([west, east], [deck]))).toEqual([
			{
				type: 'MultiLineString',
				coordinates: [
					[
						[30, 60],
						[30.1, 60],
						[30.11, 60],
						[30.2, 60]
					]
				]
			}
		]);
	});

	it('leaves parts apart that no bridge joins', () => {
		expect(linesOf(basemap([west, east], []))).toHaveProperty('0.coordinates.length', 2);
	});

	it('leaves out a bridge that only touches one end', () => {
		const beyond: Position[] = [
			[30.2, 60],
			[30.2, 60.1]
		];
		expect(linesOf(basemap([west], [beyond]))).toHaveProperty('0.coordinates', [west]);
	});
});
