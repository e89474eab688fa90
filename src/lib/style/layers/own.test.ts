import { expect, it } from 'vitest';
import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LAYER_ORDER } from '../layerOrder';
import { DAY, NIGHT } from '../palette';
import { OWN_SOURCE, ownLayers } from './own';

it.each([DAY, NIGHT])('makes valid layers that have their places in the order', (palette) => {
	const layers = ownLayers(palette);
	const data = { type: 'FeatureCollection' as const, features: [] };
	const style: StyleSpecification = {
		version: 8,
		sources: { [OWN_SOURCE]: { type: 'geojson', data } },
		layers
	};
	expect(validateStyleMin(style)).toEqual([]);
	const places = layers.map(({ id }) => LAYER_ORDER.indexOf(id));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});
