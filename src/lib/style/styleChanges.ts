import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** One property of a layer that is another in the next style; `undefined` where it has none. */
export interface StyleChange {
	layer: string;
	group: 'paint' | 'layout';
	property: string;
	value: unknown;
}

type Properties = Readonly<Record<string, unknown>>;

/**
 * What must be set on a map of one style to make it one of the other, property by property. Both
 * are styles of {@link buildStyle}: the same layers with the same sources, filters and zooms.
 */
export function styleChanges(
	previous: StyleSpecification,
	next: StyleSpecification
): StyleChange[] {
	const before = new Map(previous.layers.map((layer) => [layer.id, layer]));
	return next.layers.flatMap((layer) =>
		(['paint', 'layout'] as const).flatMap((group) => {
			const [was, is] = [propertiesOf(before.get(layer.id), group), propertiesOf(layer, group)];
			return [...new Set([...Object.keys(was), ...Object.keys(is)])]
				.filter((property) => JSON.stringify(was[property]) !== JSON.stringify(is[property]))
				.map((property) => ({ layer: layer.id, group, property, value: is[property] }));
		})
	);
}

function propertiesOf(
	layer: LayerSpecification | undefined,
	group: 'paint' | 'layout'
): Properties {
	return layer?.[group] ?? {};
}
