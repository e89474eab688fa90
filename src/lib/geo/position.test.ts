import { describe, expect, it } from 'vitest';
import { bearingDegrees, between, distanceMetres, nearestOnSegment } from './position';

describe('position', () => {
	it('measures a minute of latitude as a nautical mile', () => {
		expect(distanceMetres([30.3, 59.9], [30.3, 59.9 + 1 / 60])).toBeCloseTo(1853, -1);
	});

	it('shrinks degrees of longitude to half at 60° north', () => {
		const east = distanceMetres([30, 60], [31, 60]);
		const north = distanceMetres([30, 59.5], [30, 60.5]);
		expect(east / north).toBeCloseTo(0.5, 3);
	});

	it('gives bearings clockwise from north', () => {
		expect(bearingDegrees([30, 60], [30, 61])).toBeCloseTo(0);
		expect(bearingDegrees([30, 60], [31, 60])).toBeCloseTo(90, 0);
		expect(bearingDegrees([30, 60], [30, 59])).toBeCloseTo(180);
		expect(bearingDegrees([30, 60], [29, 60])).toBeCloseTo(270, 0);
	});

	it('stands half way between two positions', () => {
		expect(between([30, 59], [31, 60], 0.5)).toEqual([30.5, 59.5]);
	});

	it('keeps the nearest point within the segment', () => {
		const { position } = nearestOnSegment([30.5, 61], [30, 60], [30.4, 60]);
		expect(position).toEqual([30.4, 60]);
	});
});
