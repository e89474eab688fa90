import { describe, expect, it } from 'vitest';
import { boxAround } from './boxAround';

describe('boxAround', () => {
	it('has a quarter of the extent as air on each side', () => {
		const [west, south, east, north] = boxAround([
			[30, 59.9],
			[30.4, 60],
			[30.2, 59.95]
		])!;
		expect(west).toBeCloseTo(29.9);
		expect(east).toBeCloseTo(30.5);
		expect(south).toBeCloseTo(59.875);
		expect(north).toBeCloseTo(60.025);
	});

	it('shows what is about a single place', () => {
		const [west, south, east, north] = boxAround([[30.3, 59.94]])!;
		expect(west).toBeCloseTo(30.2875, 8);
		expect(south).toBeCloseTo(59.93375, 8);
		expect(east).toBeCloseTo(30.3125, 8);
		expect(north).toBeCloseTo(59.94625, 8);
	});

	it('does not come nearer for two places side by side', () => {
		const [west, , east] = boxAround([
			[30.3, 59.94],
			[30.302, 59.94]
		])!;
		expect(east - west).toBeCloseTo(0.025, 8);
	});

	it('has nothing to show without positions', () => {
		expect(boxAround([])).toBeUndefined();
	});
});
