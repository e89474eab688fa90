import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FONTS } from '../fonts';
import type { Lettering } from '../names';
import type { Palette } from '../palette';
import { byRankAndZoom, byZoom, RANK, type OrderedLayer } from './layer';
import { waterNames } from './waterNames';

type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>;

/** Names of streets, waters, islands, districts, grounds and buildings. */
export function nameLayers(palette: Palette, lettering: Lettering): OrderedLayer[] {
	return [
		...groundNames(palette, lettering),
		...streetNames(palette, lettering),
		...waterNames(palette, lettering),
		...landNames(palette, lettering)
	];
}

/** Buildings and grounds that are not places of the story: the small print of the plan. */
function groundNames(palette: Palette, { name, fonts }: Lettering): OrderedLayer[] {
	const layout: SymbolLayout = {
		'text-field': name,
		'text-max-width': 7,
		'text-line-height': 1.05,
		'text-padding': 4
	};
	return [
		{
			id: 'building-name',
			type: 'symbol',
			source: 'buildings',
			minzoom: 15.2,
			filter: ['!', ['get', 'isPlace']],
			layout: {
				...layout,
				'text-font': [fonts.text],
				'text-size': byZoom([15, 10.5], [17, 14])
			},
			// On the deep red of a public building only full ink in a broad halo is read.
			paint: {
				'text-color': palette.ink,
				'text-halo-color': palette.blockHalo,
				'text-halo-width': 2
			}
		},
		{
			id: 'ground-name',
			type: 'symbol',
			source: 'squares',
			minzoom: 14.4,
			filter: ['!', ['get', 'isPlace']],
			layout: {
				...layout,
				'text-font': [FONTS.titleItalic],
				'text-size': byZoom([14, 11.5], [17, 16])
			},
			paint: {
				'text-color': palette.ink2,
				'text-halo-color': palette.halo,
				'text-halo-width': 2
			}
		}
	];
}

function streetNames(palette: Palette, { name, fonts }: Lettering): OrderedLayer[] {
	const layout: SymbolLayout = {
		'symbol-placement': 'line',
		'text-field': name,
		'text-font': [fonts.text],
		'text-letter-spacing': 0.03,
		'text-max-angle': 30,
		'text-padding': 5,
		'symbol-spacing': ['step', ['zoom'], 120, 14, 220]
	};
	const paint = {
		'text-color': palette.ink2,
		'text-halo-color': palette.streetHalo,
		'text-halo-width': 1.4
	};
	return [
		{
			id: 'street-name-minor',
			type: 'symbol',
			source: 'streets',
			minzoom: 13.6,
			filter: [
				'any',
				['match', ['get', 'class'], ['street', 'embankment'], true, false],
				['all', ['==', ['get', 'class'], 'lane'], ['>=', ['zoom'], 15]]
			],
			layout: { ...layout, 'text-size': byZoom([13.6, 10.5], [14.5, 12], [17, 15]) },
			paint
		},
		{
			id: 'street-name',
			type: 'symbol',
			source: 'streets',
			minzoom: 12.4,
			filter: ['==', ['get', 'class'], 'prospekt'],
			layout: { ...layout, 'text-size': byZoom([12.4, 11], [14.5, 14], [17, 18]) },
			paint: { ...paint, 'text-color': palette.ink }
		}
	];
}

function landNames(palette: Palette, { name }: Lettering): OrderedLayer[] {
	const layout: SymbolLayout = {
		'text-field': name,
		'text-font': [FONTS.title],
		'text-max-width': 8,
		'text-transform': 'uppercase',
		'text-padding': 8
	};
	const paint = {
		'text-color': palette.districtName,
		'text-halo-color': palette.blockHalo,
		'text-halo-width': 1.2,
		'text-halo-blur': 0.5
	};
	return [
		{
			id: 'district-name',
			type: 'symbol',
			source: 'districts',
			minzoom: 11.6,
			maxzoom: 14.2,
			filter: ['==', ['geometry-type'], 'Point'],
			layout: {
				...layout,
				'text-letter-spacing': 0.22,
				'text-size': byRankAndZoom([11.6, 10.5, 10, 10], [14, 14, 13, 12])
			},
			paint
		},
		{
			id: 'island-name',
			type: 'symbol',
			source: 'names',
			minzoom: 10.6,
			maxzoom: 15,
			filter: [
				'all',
				['==', ['geometry-type'], 'Point'],
				['<=', RANK, ['step', ['zoom'], 1, 11.2, 2, 12.8, 3]]
			],
			layout: {
				...layout,
				'text-letter-spacing': 0.28,
				'text-size': byRankAndZoom([10, 10, 10, 9], [12, 14, 12, 10.5], [14.5, 20, 16, 13])
			},
			paint
		},
		{
			id: 'district-boundary',
			type: 'line',
			source: 'districts',
			minzoom: 11,
			maxzoom: 14.6,
			filter: ['!=', ['geometry-type'], 'Point'],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.boundary,
				'line-opacity': 0.75,
				'line-width': byZoom([11, 0.8], [14, 1.6]),
				'line-dasharray': [7, 2.2, 1.2, 2.2]
			}
		}
	];
}
