import { describe, expect, it } from 'vitest';
import { stopCamera, turnBetween } from './tourCamera';

describe('turnBetween', () => {
	it.each([
		[0, 90, 90],
		[350, 10, 20],
		[10, 350, -20],
		[-170, 170, -20],
		[90, 90, 0]
	])('turns from %d to %d by %d', (from, to, turn) => {
		expect(turnBetween(from, to)).toBe(turn);
	});
});

describe('stopCamera', () => {
	it('looks as the stop says, from above and to the north where it does not say', () => {
		const camera = { centre: [30.3, 59.9] as [number, number], zoom: 14, bearing: 20 };
		expect(stopCamera({ camera: { ...camera, pitch: undefined } }, [30, 60])).toEqual({
			...{ centre: [30.3, 59.9], zoom: 14, bearing: 20, pitch: 0 }
		});
	});

	it('looks at the place where it says nothing, and nowhere without one', () => {
		expect(stopCamera({ camera: undefined }, [30, 60])).toMatchObject({ centre: [30, 60] });
		expect(stopCamera({ camera: undefined }, undefined)).toBeUndefined();
	});
});
