import { describe, expect, it } from 'vitest';
import { smallCompilation } from '../../../../tests/fixtures/smallAtlas';
import type { Precision, Side } from '../../domain/schema/event';
import { instant } from '../../time/instant';
import { markPaths, strokesThrough } from './markPaths';

const [event] = smallCompilation().atlas.events;
const mark = (side: Side, precision: Precision = 'exact') => ({
	event: { ...event!, side, precision },
	t: instant(0),
	level: 0
});
const pathsOf = (...marks: ReturnType<typeof mark>[]) =>
	markPaths(marks, () => ({ x: 20, y: 10 }), 1);

describe('markPaths', () => {
	it('draws all marks of one look as one path', () => {
		const [path, ...others] = pathsOf(mark('mrc'), mark('mrc'));
		expect(others).toEqual([]);
		expect(path?.outlines.match(/M/g)).toHaveLength(2);
	});

	it('tells rims from filled marks, and one side from another', () => {
		const looks = pathsOf(mark('mrc'), mark('mrc', 'part_of_day'), mark('neither'));
		expect(looks.map(({ side, isHollow }) => [side, isHollow])).toEqual([
			...[
				['mrc', false],
				['mrc', true],
				['neither', false]
			]
		]);
	});

	it('draws half a mark of both sides for each', () => {
		const looks = pathsOf(mark('both'));
		expect(looks.map(({ side }) => side)).toEqual(['mrc', 'government']);
		// The right half of a circle of nine pixels, the left half of a square of eight.
		expect(looks.map(({ outlines }) => outlines)).toEqual([
			'M20 5.5a4.5 4.5 0 0 1 0 9z',
			'M16 6h4v8H16z'
		]);
	});

	it('draws a diamond about its place', () => {
		expect(pathsOf(mark('neither'))[0]?.outlines).toBe('M20 5l5 5 -5 5 -5 -5z');
	});
});

describe('strokesThrough', () => {
	it('strikes every mark given, rising to the right, as large as the marks are', () => {
		const places = [
			{ x: 20, y: 10 },
			{ x: 40, y: 30 }
		];
		const marks = [mark('mrc'), mark('neither')];
		const strokes = strokesThrough(marks, (one) => places[marks.indexOf(one)]!, 2);
		expect(strokes).toBe('M13.6 20.8L26.4 -0.8M33.6 40.8L46.4 19.2');
	});
});
