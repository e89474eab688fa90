import { describe, expect, it } from 'vitest';
import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { IN_SCALE, MARK_CLASS_COUNT, MARK_SIZE, markClass, markSizes } from './markSize';

const SHEETS = ['city', 'capital', 'surroundings', 'empire'] as const;
const places = SHEETS.flatMap((sheet) =>
	[0, 5, 6, 11, 12, 40].map((weight) => ({ sheet, weight }))
);

/** What the map library makes of an expression for a place. */
function evaluated(expression: unknown, zoom: number, properties: Record<string, unknown>) {
	const created = createExpression(expression, 'layers[0].layout.icon-size');
	if (created.result === 'error') throw new Error(created.value.join());
	return created.value.evaluate({ zoom }, { type: 'Point', properties } as never) as unknown;
}

describe('markSizes', () => {
	it.each([3.5, 7.9, 8, 10.5, 11, 12.7, 13.5, 14.2, 18])(
		'gives every place at zoom %d the size that keeps names off its mark',
		(zoom) => {
			const sizes = markSizes(zoom);
			for (const place of places) {
				const isShown = evaluated(IN_SCALE, zoom, { ...place }) === true;
				const size = isShown ? evaluated(MARK_SIZE, zoom, { ...place }) : 0;
				expect(sizes[markClass(place)]).toBeCloseTo(size as number, 6);
			}
		}
	);
});

describe('markClass', () => {
	it('is a row of the sizes, whatever the place', () => {
		for (const place of places) {
			expect(markClass(place)).toBeGreaterThanOrEqual(0);
			expect(markClass(place)).toBeLessThan(MARK_CLASS_COUNT);
		}
	});
});
