import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	LayerSpecification,
	LineLayerSpecification,
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

/**
 * A fill whose bounds a line is drawn along: MapLibre draws any other twice, its edge once more to
 * smooth it.
 */
export const EDGED = { 'fill-antialias': false } as const;

/**
 * The edge that what is raised throws to the south-east, so many pixels wide, growing with zoom:
 * its bounds drawn once more beneath it, moved by half of that.
 */
export function shadowOf(
	colour: string,
	...stops: [zoom: number, pixels: number][]
): NonNullable<LineLayerSpecification['paint']> {
	const byLinear = ['interpolate', ['linear'], ['zoom']];
	const moved = stops.flatMap(([zoom, pixels]) => [zoom, ['literal', [pixels / 2, pixels / 2]]]);
	return {
		'line-color': colour,
		'line-width': [...byLinear, ...stops.flat()] as unknown as ExpressionSpecification,
		'line-translate': [...byLinear, ...moved] as unknown as PropertyValueSpecification<
			[number, number]
		>
	};
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
