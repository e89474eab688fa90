import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FONTS } from '../fonts';
import { PLAN_ZOOM } from '../markSize';
import type { Lettering } from '../names';
import type { Palette } from '../palette';
import { byZoom, EDGED, type OrderedLayer } from './layer';

const RANK: ExpressionSpecification = ['get', 'rank'];
const FAR_INSET: ExpressionSpecification = ['get', 'farInset'];

/** What lies round the city, to be seen from farther off: shores, rivers, towns and their names. */
export function regionLayers(palette: Palette, lettering: Lettering): OrderedLayer[] {
	return [
		...townLayers(palette, lettering),
		...waterLayers(palette),
		waterNames('empire-water-name', palette, lettering),
		waterNames('region-water-name', palette, lettering)
	];
}

function isKind(kind: string): ExpressionSpecification {
	return ['==', ['get', 'kind'], kind];
}

function townLayers(palette: Palette, { name, fonts }: Lettering): OrderedLayer[] {
	// The city itself is drawn as one of the towns until its blocks can be told apart.
	const isTown: ExpressionSpecification = [
		'all',
		isKind('town'),
		['any', ['!=', ['get', 'id'], 'petrograd'], ['<', ['zoom'], PLAN_ZOOM]]
	];
	return [
		{
			id: 'town',
			type: 'fill',
			source: 'region',
			minzoom: 6,
			filter: isTown,
			paint: { 'fill-color': palette.block, ...EDGED }
		},
		{
			id: 'town-edge',
			type: 'line',
			source: 'region',
			minzoom: 8,
			filter: isTown,
			layout: { 'line-join': 'round' },
			paint: { 'line-color': palette.blockEdge, 'line-width': byZoom([8, 0.5], [12, 1]) }
		},
		{
			id: 'town-name',
			type: 'symbol',
			source: 'region',
			minzoom: 8,
			filter: [
				'all',
				isKind('town'),
				['get', 'isNamed'],
				['<=', RANK, ['step', ['zoom'], 1, 9, 2, 10, 3]]
			],
			layout: {
				'text-field': name,
				'text-font': [fonts.text],
				'text-size': byZoom([8, 11], [12, 14]),
				'text-max-width': 8,
				'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
				'text-radial-offset': 0.6,
				'text-padding': 3,
				'symbol-sort-key': RANK
			},
			paint: {
				'text-color': palette.ink2,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.4
			}
		}
	];
}

function waterLayers(palette: Palette): OrderedLayer[] {
	return [
		{
			id: 'region-river',
			type: 'line',
			source: 'region',
			filter: ['all', isKind('river'), ['<=', RANK, ['step', ['zoom'], 1, 7, 2, 10, 3]]],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.bank,
				'line-width': byZoom(
					[4, ['match', RANK, 1, 0.6, 0.3]],
					[8, ['match', RANK, 1, 1.2, 2, 0.7, 0.5]],
					[12, ['match', RANK, 1, 2.4, 2, 1.6, 1.1]]
				)
			}
		},
		{
			// Lines along the coasts, as an engraver shades the sea; nearer, the waterlines take over.
			id: 'coastlines',
			type: 'line',
			source: 'water',
			minzoom: 6.5,
			maxzoom: 12,
			filter: ['has', 'farInset'],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.waterline,
				'line-width': 0.7,
				'line-opacity': [
					...['interpolate', ['linear'], ['zoom']],
					...[6.5, 0],
					...[8, ['interpolate', ['linear'], FAR_INSET, 220, 0.55, 980, 0.2]],
					...[11, ['interpolate', ['linear'], FAR_INSET, 220, 0.55, 980, 0.2]],
					...[12, 0]
				] as unknown as ExpressionSpecification
			}
		}
	];
}

/** Names of seas, gulfs, lakes and rivers, each for the scale at which it fits. */
function waterNames(
	id: 'empire-water-name' | 'region-water-name',
	palette: Palette,
	{ name }: Lettering
): OrderedLayer {
	const isFar = id === 'empire-water-name';
	return {
		id,
		type: 'symbol',
		source: 'region',
		...(isFar ? { maxzoom: 7.5 } : { minzoom: 7.5, maxzoom: 12.5 }),
		filter: ['all', isKind('name'), ['==', ['get', 'scale'], isFar ? 'empire' : 'surroundings']],
		layout: {
			'symbol-placement': 'line-center',
			'text-field': name,
			'text-font': [FONTS.titleItalic],
			'text-size': isFar
				? byZoom([3, ['match', RANK, 1, 10.5, 10]], [7, ['match', RANK, 1, 26, 2, 19, 14]])
				: byZoom([8, ['match', RANK, 1, 15, 11]], [12, ['match', RANK, 1, 30, 2, 20, 14]]),
			'text-letter-spacing': ['match', RANK, 1, 0.3, 2, 0.16, 0.08],
			'text-max-angle': 40,
			'text-padding': 2,
			'symbol-sort-key': RANK
		},
		paint: {
			'text-color': palette.waterName,
			'text-halo-color': palette.waterHalo,
			'text-halo-width': 1
		}
	};
}
