import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { distanceMetres } from '../geo/position';
import { extentFeatures, extentsOnMap } from './extents';
import { fadeMinutes } from './fadeMinutes';

const { extents } = smallCompilation();

describe('extentsOnMap', () => {
	it('puts a line at its middle and an area inside it, without their outlines', () => {
		const [line, area] = extentsOnMap(extents);
		expect(distanceMetres(line!.position, [30.31, 59.941])).toBeLessThan(2);
		expect(distanceMetres(area!.position, [30.32, 59.94275])).toBeLessThan(2);
		expect(line).not.toHaveProperty('geometry');
		expect(line?.from).toBe(hour('25-16:00'));
	});
});

describe('extentFeatures', () => {
	const features = extentFeatures(extents);

	it('gives all features of an extent its row as their id, from 1', () => {
		const ids = features.map(({ id, properties }) => [id, properties?.extent as string]);
		expect(new Set(ids.map(String))).toEqual(new Set(['1,bridge_line', '2,onlookers']));
		expect(features.filter(({ id }) => id === 1)).toHaveLength(1);
	});

	it('scatters the dots of a crowd over its ground, the same ones every time', () => {
		const dots = features.filter(({ geometry }) => geometry.type === 'MultiPoint');
		expect(dots.length).toBeGreaterThan(1);
		const points = dots.flatMap(({ geometry }) =>
			geometry.type === 'MultiPoint' ? geometry.coordinates : []
		);
		// 111 by 56 metres with a dot on no more than every 49 square metres.
		expect(points.length).toBeGreaterThan(40);
		expect(points.length).toBeLessThan(140);
		expect(
			points.every(([x = 0, y = 0]) => x >= 30.319 && x <= 30.321 && y >= 59.9425 && y <= 59.943)
		).toBe(true);
		expect(extentFeatures(extents)).toEqual(features);
	});

	it('sets the dots closer in the middle than along the edge', () => {
		const points = features.flatMap(({ geometry }) =>
			geometry.type === 'MultiPoint' ? geometry.coordinates : []
		);
		// The inner of two rectangles of equal area, one inside the other.
		const isInner = ([x = 0, y = 0]: number[]) =>
			Math.abs(x - 30.32) < 0.001 * Math.SQRT1_2 && Math.abs(y - 59.94275) < 0.00025 * Math.SQRT1_2;
		const inner = points.filter(isInner).length;
		expect(inner).toBeGreaterThan(1.2 * (points.length - inner));
	});
});

describe('fadeMinutes', () => {
	it('is longer the less the hour is known', () => {
		const fades = (['exact', 'about', 'part_of_day', 'day'] as const).map((precision) =>
			fadeMinutes(precision, 600)
		);
		expect(fades).toEqual([0, 10, 30, 60]);
	});

	it('is at most a quarter of the time', () => {
		expect(fadeMinutes('day', 40)).toBe(10);
	});
});
