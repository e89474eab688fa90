import { describe, expect, it } from 'vitest';
import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { buildStyle } from './buildStyle';
import type { FontFaces } from './fonts';
import { LEGEND_LAYERS } from './legend';
import { paintAt } from './paintAt';
import { DAY } from './palette';

const style = buildStyle({
	...{ palette: DAY, naming: 'en1917', language: 'en', sources: {} },
	fontFaces: {} as FontFaces
});
const properties = { class: 'prospekt', width: 32, accuracy: 300, brightness: 2, inset: 12 };
const NUMBERS = ['line-width', 'line-gap-width', 'circle-radius', 'line-opacity', 'fill-translate'];

/** Every number of the paint of the layers that the legend reads, at zooms within and between stops. */
const cases = style.layers
	.filter(({ id }) => (LEGEND_LAYERS as readonly string[]).includes(id))
	.flatMap((layer) =>
		Object.entries(layer.paint ?? {})
			.filter(([property]) => NUMBERS.includes(property))
			.flatMap(([property, value]) =>
				[9, 12.5, 14, 15.3, 20].map((zoom) => ({ layer, property, value: value as unknown, zoom }))
			)
	);

describe('paintAt', () => {
	it.each(cases)(
		'works $property of $layer.id out as the map does at $zoom',
		({ layer, property, value, zoom }) => {
			const made = createExpression(value, `${layer.id}.${property}`);
			if (made.result === 'error') throw new Error(JSON.stringify(made.value));
			const expected: unknown = made.value.evaluate(
				{ zoom },
				{ type: 3, id: 1, properties, geometry: [] },
				{}
			);
			const drawn = paintAt(value, { zoom, properties });
			expect([drawn].flat()).toEqual(
				[expected].flat().map((each) => expect.closeTo(Number(each), 6) as unknown)
			);
		}
	);

	it('follows the state of a feature', () => {
		const expression = ['case', ['boolean', ['feature-state', 'raised'], false], 'up', 'down'];
		expect(paintAt(expression, { zoom: 14, state: { raised: true } })).toBe('up');
		expect(paintAt(expression, { zoom: 14 })).toBe('down');
	});

	it('refuses what it does not know', () => {
		expect(() => paintAt(['sqrt', 4], { zoom: 1 })).toThrow(RangeError);
	});
});
