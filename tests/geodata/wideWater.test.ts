import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import { regionFeatures } from '../../src/lib/compile/region';
import { coastlines, waterlines } from '../../src/lib/compile/waterlines';
import { wideWater } from '../../src/lib/compile/wideWater';
import { distanceMetres } from '../../src/lib/geo/position';
import { SHIPPED } from './atlas';

const { basemap, atlas } = SHIPPED;
const wide = wideWater(basemap);
const bodies = (wide.feature.geometry as MultiPolygon).coordinates;
const shores = bodies.flat();
const lines = [...waterlines(wide.area), ...coastlines(wide.area)].flatMap(({ geometry }) =>
	geometry.type === 'MultiLineString' ? geometry.coordinates : []
);
const bodyOf = (at: Position) =>
	bodies.findIndex((rings) => booleanPointInPolygon(at, polygon(rings)));

/** Stretches of a line that run along a meridian or a parallel for a while. */
function along(chains: Position[][], axis: 0 | 1, value: number): Position[] {
	const isOn = (at: Position | undefined) => at !== undefined && Math.abs(at[axis]! - value) < 2e-4;
	return chains.flatMap((line) =>
		line.filter((at, index) => {
			const before = line[index - 1];
			if (!before || !isOn(at) || !isOn(before)) return false;
			return distanceMetres([at[0]!, at[1]!], [before[0]!, before[1]!]) > 300;
		})
	);
}

describe('wide water', () => {
	// Where one drawing ends and the next begins: the gulf, the Neva, the region and Natural Earth.
	it.each([
		[0, 30.05],
		[1, 59.8794],
		[0, 28.831],
		[0, 28.85],
		[1, 61.9]
	] as const)('has no bank or waterline along the joint at axis %i, %d', (axis, value) => {
		expect(along(shores, axis, value)).toEqual([]);
		expect(along(lines, axis, value)).toEqual([]);
	});

	it('is one from the Moika to Ladoga and the Atlantic', () => {
		const gulf = bodyOf([29.5, 60.07]);
		expect(gulf).toBeGreaterThanOrEqual(0);
		for (const at of [
			...[
				[30.36, 59.9515],
				[30.73, 59.7778],
				[31.5, 60.3]
			],
			...[
				[26, 59.9],
				[19, 56],
				[-20, 60]
			]
		]) {
			expect([at, bodyOf(at)]).toEqual([at, gulf]);
		}
	});

	it('leaves Kotlin, the cities and the lakes of later dams dry', () => {
		for (const at of [
			...[
				[29.7, 60.016],
				[37.6, 55.75],
				[30.52, 50.45]
			],
			...[
				[38, 58.6],
				[58, 50]
			]
		]) {
			expect([at, bodyOf(at)]).toEqual([at, -1]);
		}
	});

	it('has the Aral Sea of 1917', () => {
		expect(bodyOf([60, 45])).toBeGreaterThanOrEqual(0);
	});

	it('weighs little', () => {
		const weight = (value: unknown) => gzipSync(JSON.stringify(value)).length;
		expect(weight(wide.feature)).toBeLessThan(62_000);
		expect(weight([regionFeatures(basemap, atlas.places), coastlines(wide.area)])).toBeLessThan(
			26_000
		);
	});
});

describe('region', () => {
	it('names no town that is a place of the gazetteer', () => {
		const named = regionFeatures(basemap, atlas.places).filter((f) => f.properties?.isNamed);
		const ids = named.map(({ properties }) => properties?.id as string);
		expect(ids).toContain('shlisselburg');
		expect(ids.filter((id) => atlas.places.some((place) => place.id === id))).toEqual([]);
		expect(ids).not.toContain('vyborg');
	});
});
