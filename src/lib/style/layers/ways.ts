import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { byZoom, type OrderedLayer } from './layer';

/*
 * Metres to pixels at 59.94° north: a tile of 512 px spans 40 075 017 · cos φ / 2^z metres, so one
 * metre is 0.0255 · 2^(z − 10) px. Widths are exact from zoom 14 on; below, lines that would vanish
 * are drawn a little wider, as on a printed plan.
 */
const PIXELS_PER_METRE_AT_10 = 0.0255;
const PIXELS_PER_METRE_AT_18 = 6.53;

/**
 * A line as wide as its feature, and so many pixels more.
 * @param least the least width in pixels at zoom 10 and 14
 */
function trueWidth(
	extra: number,
	[leastFar, leastNear]: readonly [number, number]
): DataDrivenPropertyValueSpecification<number> {
	const width = (scale: number, least: number) => ['max', least, ['*', ['get', 'width'], scale]];
	return [
		...['interpolate', ['exponential', 2], ['zoom']],
		...[10, ['+', extra * 0.4, width(PIXELS_PER_METRE_AT_10, leastFar)]],
		...[14, ['+', extra, width(PIXELS_PER_METRE_AT_10 * 16, leastNear)]],
		...[18, ['+', extra * 1.4, width(PIXELS_PER_METRE_AT_18, 6)]]
	] as unknown as DataDrivenPropertyValueSpecification<number>;
}

const CLASS: ExpressionSpecification = ['get', 'class'];
const IS_DRAWN: ExpressionSpecification = ['match', CLASS, ['path', 'square'], false, true];
const OPENS: ExpressionSpecification = ['get', 'opening'];

/** Streets, tramways, railways and bridges. */
export function wayLayers(palette: Palette): OrderedLayer[] {
	return [...streetLayers(palette), ...railLayers(palette), ...bridgeLayers(palette)];
}

/** Streets lie beneath the blocks, whose edges are the kerbs; where there are none they need an edge. */
function streetLayers(palette: Palette): OrderedLayer[] {
	return [
		{
			id: 'street-casing',
			type: 'line',
			source: 'streets',
			minzoom: 11,
			filter: IS_DRAWN,
			layout: { 'line-cap': 'butt', 'line-join': 'round' },
			paint: { 'line-color': palette.streetCasing, 'line-width': trueWidth(1, [0.4, 1.6]) }
		},
		{
			id: 'street-path',
			type: 'line',
			source: 'streets',
			minzoom: 14,
			filter: ['==', CLASS, 'path'],
			paint: {
				'line-color': palette.street,
				'line-width': byZoom([14, 0.8], [16, 2]),
				'line-dasharray': [3, 1.5]
			}
		},
		{
			id: 'street',
			type: 'line',
			source: 'streets',
			filter: IS_DRAWN,
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: { 'line-color': palette.street, 'line-width': trueWidth(0, [0.3, 1.6]) }
		},
		firstLayer('street-first', ['==', CLASS, 'prospekt'], palette.street),
		// Apart, so that either's colour is plain: what depends on the feature is tiled anew at dusk.
		firstLayer('street-highway', ['==', CLASS, 'highway'], palette.streetCasing)
	];
}

/** Above the blocks, so that the great streets still show where the gaps are hair-thin. */
function firstLayer(
	id: 'street-first' | 'street-highway',
	filter: ExpressionSpecification,
	colour: string
): OrderedLayer {
	return {
		id,
		type: 'line',
		source: 'streets',
		maxzoom: 14,
		filter,
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: {
			'line-color': colour,
			'line-width': byZoom([8, 0.5], [10, 0.9], [12, 1.8], [14, 4])
		}
	};
}

function railLayers(palette: Palette): OrderedLayer[] {
	const isMain: ExpressionSpecification = ['==', CLASS, 'main'];
	return [
		{
			id: 'tramway',
			type: 'line',
			source: 'tramways',
			minzoom: 13,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.tramway,
				'line-width': byZoom([13, 0.5], [16, 1.2]),
				'line-gap-width': byZoom([14, 0], [16, 2], [18, 9])
			}
		},
		{
			id: 'railway',
			type: 'line',
			source: 'railways',
			paint: {
				'line-color': palette.railway,
				'line-width': byZoom(
					[10, ['case', isMain, 0.8, 0.2]],
					[12, ['case', isMain, 1.4, 0.35]],
					[14, ['case', isMain, 2.2, 0.9]],
					[16, ['case', isMain, 4, 2]]
				)
			}
		},
		{
			id: 'railway-ties',
			type: 'line',
			source: 'railways',
			minzoom: 11.5,
			filter: isMain,
			paint: {
				'line-color': palette.railway,
				'line-width': byZoom([12, 4], [14, 6], [16, 10]),
				'line-dasharray': [0.25, 1.6]
			}
		}
	];
}

/** Bridges: decks between parapets, throwing a shadow on the water; the opening ones heavier. */
function bridgeLayers(palette: Palette): OrderedLayer[] {
	const layout = { 'line-cap': 'butt' } as const;
	return [
		{
			id: 'bridge-shadow',
			type: 'line',
			source: 'bridges',
			minzoom: 12.5,
			layout,
			paint: {
				'line-color': palette.blockShadow,
				'line-opacity': 0.35,
				'line-width': trueWidth(2, [1, 3]),
				'line-translate': [1.5, 2]
			}
		},
		{
			id: 'bridge-casing',
			type: 'line',
			source: 'bridges',
			layout,
			paint: { 'line-color': palette.railway, 'line-width': trueWidth(2.4, [1.2, 3]) }
		},
		{
			id: 'bridge',
			type: 'line',
			source: 'bridges',
			layout,
			paint: {
				// The deck of a raised bridge is broken: the water shows between its parapets.
				'line-color': [
					'case',
					['boolean', ['feature-state', 'raised'], false],
					palette.water,
					palette.street
				],
				'line-width': trueWidth(0, [0.8, 2.4])
			}
		},
		{
			// The joints of the spans that open.
			id: 'bridge-span',
			type: 'line',
			source: 'bridges',
			minzoom: 13,
			filter: OPENS,
			layout,
			paint: {
				'line-color': palette.railway,
				'line-opacity': 0.5,
				'line-width': trueWidth(0, [0.8, 2.4]),
				'line-dasharray': [0.12, 1.4]
			}
		}
	];
}
