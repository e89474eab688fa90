import { describe, expect, it } from 'vitest';
import { glideBetween } from './glide';
import type { TourCamera } from './tourCamera';

const view = (changed: Partial<TourCamera> = {}): TourCamera => ({
	...{ centre: [30.3, 59.94], zoom: 14, bearing: 0, pitch: 0 },
	...changed
});

describe('glideBetween', () => {
	const far = view({ centre: [30.4, 59.94], zoom: 15, bearing: 40, pitch: 50 });

	it('is at its ends where it sets out and arrives, and rests beyond them', () => {
		expect(glideBetween(view(), far, 0)).toEqual(view());
		for (const [key, value] of Object.entries(glideBetween(view(), far, 1))) {
			const end: unknown = far[key as keyof TourCamera];
			if (typeof value === 'number') expect(value).toBeCloseTo(end as number);
			else expect(value).toEqual(end);
		}
		expect(glideBetween(view(), far, 7)).toEqual(glideBetween(view(), far, 1));
		expect(glideBetween(view(), far, -1)).toEqual(view());
	});

	it('is half way in the middle of its time', () => {
		const middle = glideBetween(view(), far, 0.5);
		expect(middle.centre[0]).toBeCloseTo(30.35);
		expect(middle.pitch).toBeCloseTo(25);
	});

	it('turns the shorter way round, over north', () => {
		const turned = glideBetween(view({ bearing: 170 }), view({ bearing: -170 }), 0.5);
		expect(turned.bearing).toBeCloseTo(180);
	});

	it('rises over a long way, and keeps its height over a short one', () => {
		expect(glideBetween(view(), view({ centre: [30.5, 59.94] }), 0.5).zoom).toBeLessThan(13);
		expect(glideBetween(view(), view({ centre: [30.301, 59.94] }), 0.5).zoom).toBeCloseTo(14);
	});

	it('never rises by more than two levels and a bit', () => {
		const lowest = glideBetween(view({ zoom: 18 }), view({ centre: [31, 59], zoom: 18 }), 0.5);
		expect(lowest.zoom).toBeCloseTo(18 - 2.2);
	});
});
