import type {
	ExpressionSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { FONTS } from '../fonts';
import type { Lettering } from '../names';
import type { Palette } from '../palette';
import { byRankAndZoom, byZoom, RANK, type OrderedLayer } from './layer';

type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>;

const IS_LINE: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];

/** Names of waters along their reaches: the great ones for the far and the near view, and the small. */
export function waterNames(palette: Palette, { name }: Lettering): OrderedLayer[] {
	const layout: SymbolLayout = {
		'symbol-placement': 'line-center',
		'text-field': name,
		'text-font': [FONTS.titleItalic],
		'text-max-angle': 40,
		'text-padding': 2
	};
	const paint = {
		'text-color': palette.waterName,
		'text-halo-color': palette.waterHalo,
		'text-halo-width': 1
	};
	const greatWater = {
		type: 'symbol' as const,
		source: 'names',
		layout: {
			...layout,
			'text-transform': 'uppercase' as const,
			'text-letter-spacing': ['match', RANK, 1, 0.5, 0.16] as ExpressionSpecification
		},
		paint
	};
	return [
		{
			id: 'water-name-minor',
			type: 'symbol',
			source: 'names',
			minzoom: 12.8,
			filter: ['all', IS_LINE, ['>=', RANK, 3]],
			layout: {
				...layout,
				'text-letter-spacing': 0.14,
				'text-size': byZoom([12.8, 11], [14.5, 13.5], [17, 18])
			},
			paint
		},
		// A name must fit its line at the largest size its layer ever has: two layers for two views.
		{
			id: 'water-name-far',
			...greatWater,
			minzoom: 10.6,
			maxzoom: 14,
			filter: ['all', IS_LINE, ['<', RANK, 3], ['!=', ['get', 'view'], 'near']],
			layout: {
				...greatWater.layout,
				'text-size': byRankAndZoom([10, 13, 10, 10], [12, 18, 12, 11], [13.9, 23, 16, 13]),
				'text-max-angle': 75
			}
		},
		{
			id: 'water-name',
			...greatWater,
			minzoom: 14,
			filter: ['all', IS_LINE, ['<', RANK, 3], ['!=', ['get', 'view'], 'far']],
			layout: {
				...greatWater.layout,
				'text-size': byRankAndZoom([14, 28, 18, 13], [17, 36, 23, 18])
			}
		}
	];
}
