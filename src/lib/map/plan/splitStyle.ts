import type {
	FillLayerSpecification,
	LayerSpecification,
	LineLayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import { PLAN_SOURCES } from '../../domain/mapSources';

/** A layer of areas or lines of the plan, which we draw ourselves. */
export type PlanLayerSpecification = FillLayerSpecification | LineLayerSpecification;

/**
 * The style in two: the areas and lines of the plan, in drawing order, and a style of everything else, which
 * has only the sources that it still needs. To the map library each layer is a call of the graphics
 * card for each tile in view; the plan of the city has some fifty of them.
 */
export function splitStyle(style: StyleSpecification): {
	plan: readonly PlanLayerSpecification[];
	rest: StyleSpecification;
} {
	const layers = style.layers.filter((layer) => !isOfPlan(layer));
	const used = new Set(layers.map((layer) => ('source' in layer ? layer.source : undefined)));
	const sources = Object.entries(style.sources).filter(([id]) => used.has(id));
	return {
		plan: style.layers.filter(isOfPlan),
		rest: { ...style, layers, sources: Object.fromEntries(sources) }
	};
}

function isOfPlan(layer: LayerSpecification): layer is PlanLayerSpecification {
	if (layer.type !== 'fill' && layer.type !== 'line') return false;
	return (PLAN_SOURCES as readonly string[]).includes(layer.source);
}
