import type { StyleSpecification } from 'maplibre-gl';

/** The same style without some of its layers. */
export function hideLayers(
	style: StyleSpecification,
	hidden: readonly string[]
): StyleSpecification {
	const layout = { visibility: 'none' as const };
	const layers = style.layers.map((layer) =>
		hidden.includes(layer.id)
			? Object.assign({}, layer, { layout: Object.assign({}, layer.layout, layout) })
			: layer
	);
	return { ...style, layers };
}
