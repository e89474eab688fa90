import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Position } from '../geo/position';
import { framingOf, isComfortable, type Focus } from './framing';

const view = { width: 900, height: 500 };
const focus = (position: Position, weight = 1): Focus => ({ position, weight });
const PALACE: Position = [30.314, 59.94];
const LITEINY: Position = [30.35, 59.944];
/** Pixels of a degree of latitude at zoom level 0 about the palace. */
const PIXELS_OF_LATITUDE = 512 / 360 / Math.cos((59.94 * Math.PI) / 180);
const focusInCity = fc
	.tuple(
		fc.double({ min: 30.2, max: 30.45, noNaN: true }),
		fc.double({ min: 59.89, max: 60, noNaN: true }),
		fc.double({ min: 0.1, max: 3, noNaN: true })
	)
	.map(([lng, lat, weight]) => focus([lng, lat], weight));

describe('framingOf', () => {
	it('has nothing to show where nothing matters', () => {
		expect(framingOf([], view)).toBeUndefined();
		expect(framingOf([focus(PALACE, 0)], view)).toBeUndefined();
	});

	it('has one thing in the middle, with its neighbourhood', () => {
		const camera = framingOf([focus(PALACE)], view)!;
		expect(camera.centre[0]).toBeCloseTo(PALACE[0], 6);
		expect(camera.centre[1]).toBeCloseTo(PALACE[1], 6);
		// 0.007° of latitude over seventy hundredths of 500 px.
		expect(camera.zoom).toBeCloseTo(Math.log2(350 / 0.007 / PIXELS_OF_LATITUDE), 6);
	});

	it('has two things in one picture', () => {
		const camera = framingOf([focus(PALACE), focus(LITEINY)], view)!;
		expect(camera.centre[0]).toBeCloseTo((PALACE[0] + LITEINY[0]) / 2, 6);
		// 0.036° of longitude over seventy hundredths of 900 px.
		expect(camera.zoom).toBeCloseTo(Math.log2((630 / 0.036) * (360 / 512)), 6);
	});

	it('leaves out the lighter of two that do not fit', () => {
		const outskirts: Position = [30.2, 59.9];
		const camera = framingOf([focus(outskirts, 0.5), focus(PALACE, 3)], view)!;
		expect(camera.centre[0]).toBeCloseTo(PALACE[0], 6);
	});

	it('keeps to its zooms', () => {
		fc.assert(
			fc.property(fc.array(focusInCity, { minLength: 1, maxLength: 30 }), (foci) => {
				const { zoom } = framingOf(foci, view)!;
				expect(zoom).toBeGreaterThanOrEqual(12.5);
				expect(zoom).toBeLessThanOrEqual(15.2);
			})
		);
	});

	it('is content with its own pictures', () => {
		fc.assert(
			fc.property(fc.array(focusInCity, { minLength: 1, maxLength: 30 }), (foci) => {
				const target = framingOf(foci, view)!;
				expect(isComfortable(foci, { ...view, camera: target }, target)).toBe(true);
			})
		);
	});
});

describe('isComfortable', () => {
	const target = framingOf([focus(PALACE)], view)!;
	const seenFrom = (camera: typeof target) =>
		isComfortable([focus(PALACE)], { ...view, camera }, target);

	it('bears a thing somewhat beside the middle, but not at the edge', () => {
		expect(seenFrom({ ...target, centre: [PALACE[0] + 0.008, PALACE[1]] })).toBe(true);
		expect(seenFrom({ ...target, centre: [PALACE[0] + 0.016, PALACE[1]] })).toBe(false);
	});

	it('bears a thing somewhat far off, but not much', () => {
		expect(seenFrom({ ...target, zoom: target.zoom - 1.2 })).toBe(true);
		expect(seenFrom({ ...target, zoom: target.zoom - 1.4 })).toBe(false);
	});
});
