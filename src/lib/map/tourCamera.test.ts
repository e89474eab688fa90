import { describe, expect, it, vi } from 'vitest';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { lookAtWhole, stopCamera, turnBetween } from './tourCamera';

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

describe('lookAtWhole', () => {
	/** A map of that size, and what it was told to fit. */
	function mapOf(clientWidth: number, clientHeight: number) {
		const fitBounds = vi.fn<MapLibreMap['fitBounds']>();
		const map = { getContainer: () => ({ clientWidth, clientHeight }), fitBounds };
		lookAtWhole(map as unknown as MapLibreMap, LINE, false);
		const [bounds, options] = fitBounds.mock.calls[0]!;
		return { bounds, padding: options?.padding as { top: number; left: number; bottom: number } };
	}
	const LINE = [
		[30.3, 59.95],
		[30.36, 59.93],
		[30.34, 59.96]
	] as const;

	it('takes in every bend', () => {
		expect(mapOf(1000, 800).bounds).toEqual([30.3, 59.93, 30.36, 59.96]);
	});

	it('leaves more room above, for the marks, and spends less of a small map on edges', () => {
		const [large, small] = [mapOf(1000, 800).padding, mapOf(390, 300).padding];
		expect(large.top).toBeGreaterThan(large.left);
		expect(small.left).toBeLessThan(large.left);
		expect(small.top + small.bottom).toBeLessThan(150);
	});
});
