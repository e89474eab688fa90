import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	LayerSpecification,
	PropertyValueSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../layerOrder';

/** A layer of the style whose id has a place in the drawing order. */
export type OrderedLayer = LayerSpecification & { id: LayerId };

/** A number that grows with zoom by powers of 1.6 between the stops given. */
export function byZoom(
	...stops: [zoom: number, value: number | ExpressionSpecification][]
): DataDrivenPropertyValueSpecification<number> {
	return [
		'interpolate',
		['exponential', 1.6],
		['zoom'],
		...stops.flat()
	] as unknown as DataDrivenPropertyValueSpecification<number>;
}

/** How far a shadow is thrown to the south-east, in pixels, growing with zoom. */
export function shadowOf(
	...stops: [zoom: number, pixels: number][]
): PropertyValueSpecification<[number, number]> {
	return [
		...['interpolate', ['linear'], ['zoom']],
		...stops.flatMap(([zoom, pixels]) => [zoom, ['literal', [pixels, pixels]]])
	] as unknown as PropertyValueSpecification<[number, number]>;
}

/** How weighty a name is: 1 first. */
export const RANK: ExpressionSpecification = ['get', 'rank'];

/** A number for each rank, growing with zoom. */
export function byRankAndZoom(
	...stops: [zoom: number, first: number, second: number, third: number][]
): ExpressionSpecification {
	return [
		...['interpolate', ['linear'], ['zoom']],
		...stops.flatMap(([zoom, first, second, third]) => [
			zoom,
			['match', RANK, 1, first, 2, second, third]
		])
	] as unknown as ExpressionSpecification;
}
