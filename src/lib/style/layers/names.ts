import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FONTS } from '../fonts';
import type { Lettering } from '../names';
import type { Palette } from '../palette';
import { byZoom, type OrderedLayer } from './layer';

type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>;

/** Names of streets, waters and islands. */
export function nameLayers(palette: Palette, { name, fonts }: Lettering): OrderedLayer[] {
	const alongStreet: SymbolLayout = {
		'symbol-placement': 'line',
		'text-field': name,
		'text-font': [fonts.text],
		'text-letter-spacing': 0.02,
		'text-max-angle': 30,
		'text-padding': 6,
		'symbol-spacing': 420
	};
	const onPaper = {
		'text-color': palette.ink2,
		'text-halo-color': palette.street,
		'text-halo-width': 1.4
	};
	return [
		{
			id: 'street-name-minor',
			type: 'symbol',
			source: 'streets',
			minzoom: 14,
			filter: ['match', ['get', 'class'], ['street', 'embankment', 'lane'], true, false],
			layout: { ...alongStreet, 'text-size': byZoom([14, 10.5], [17, 15]) },
			paint: onPaper
		},
		{
			id: 'street-name',
			type: 'symbol',
			source: 'streets',
			minzoom: 12.4,
			filter: ['==', ['get', 'class'], 'prospekt'],
			layout: { ...alongStreet, 'text-size': byZoom([12.4, 11], [14.5, 14], [17, 18]) },
			paint: { ...onPaper, 'text-color': palette.ink }
		},
		{
			id: 'water-name',
			type: 'symbol',
			source: 'names',
			filter: ['==', ['geometry-type'], 'LineString'],
			layout: {
				'symbol-placement': 'line-center',
				'text-field': name,
				'text-transform': 'uppercase',
				'text-font': [FONTS.titleItalic],
				'text-size': ['match', ['get', 'rank'], 1, 26, 2, 17, 12],
				'text-letter-spacing': ['match', ['get', 'rank'], 1, 0.4, 2, 0.16, 0.12],
				'text-max-angle': 40,
				'text-padding': 2
			},
			paint: {
				'text-color': palette.waterName,
				'text-halo-color': palette.water,
				'text-halo-width': 1
			}
		},
		{
			id: 'island-name',
			type: 'symbol',
			source: 'names',
			maxzoom: 14.5,
			filter: ['==', ['geometry-type'], 'Point'],
			layout: {
				'text-field': name,
				'text-font': [FONTS.title],
				'text-size': ['match', ['get', 'rank'], 1, 17, 2, 14, 12],
				'text-letter-spacing': 0.3,
				'text-max-width': 8,
				'text-transform': 'uppercase',
				'text-padding': 10
			},
			paint: {
				'text-color': palette.districtName,
				'text-halo-color': palette.block,
				'text-halo-width': 1.2
			}
		}
	];
}
