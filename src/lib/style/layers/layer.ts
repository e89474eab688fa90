import type {
	DataDrivenPropertyValueSpecification,
	LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../layerOrder';

/** A layer of the style whose id has a place in the drawing order. */
export type OrderedLayer = LayerSpecification & { id: LayerId };

/** A number that grows with zoom by powers of two between the stops given. */
export function byZoom(
	...stops: [zoom: number, value: number][]
): DataDrivenPropertyValueSpecification<number> {
	return [
		'interpolate',
		['exponential', 1.6],
		['zoom'],
		...stops.flat()
	] as unknown as DataDrivenPropertyValueSpecification<number>;
}
