import { describe, expect, it } from 'vitest';
import { crowdScale, isCrowded } from './crowding';

/** At zoom 11 a pixel is 19.1 m: the city, 17.3 by 14.5 km, is 0.69 million square pixels. */
const ZOOM = 11;
const MARK = 225;

describe('crowdScale', () => {
	it('leaves a few hundred marks at their size as soon as the city is in view', () => {
		expect(crowdScale({ count: 300, pixels: MARK }, ZOOM)).toBe(1);
	});

	it('draws thousands so small that they cover three tenths of the ground', () => {
		const scale = crowdScale({ count: 2000, pixels: MARK }, ZOOM);
		expect((2000 * MARK * scale ** 2) / 0.69e6).toBeCloseTo(0.3, 1);
	});

	it('lets none lose its shape, however many there are', () => {
		expect(crowdScale({ count: 1e6, pixels: MARK }, ZOOM)).toBe(0.35);
	});

	it('has room for four times as many one zoom nearer', () => {
		const crowd = { count: 2000, pixels: MARK };
		expect(crowdScale({ ...crowd, count: 8000 }, ZOOM + 1)).toBeCloseTo(crowdScale(crowd, ZOOM));
		expect(crowdScale({ ...crowd, count: 8000 }, 18)).toBe(1);
	});
});

describe('isCrowded', () => {
	it('tells where things would cover more than three tenths', () => {
		expect(isCrowded({ count: 800, pixels: MARK }, ZOOM)).toBe(false);
		expect(isCrowded({ count: 1000, pixels: MARK }, ZOOM)).toBe(true);
	});
});
