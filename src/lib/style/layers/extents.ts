import type {
	ExpressionSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { extentImagePrefix } from '../extentMarks';
import type { Palette } from '../palette';
import { byZoom, type OrderedLayer } from './layer';

const KIND: ExpressionSpecification = ['get', 'kind'];
/** How much of an extent is there now, 0 to 1: nothing until the scene says so. */
const PRESENCE: ExpressionSpecification = ['number', ['feature-state', 'presence'], 0];
const IS_SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const IS_LINE: ExpressionSpecification = ['match', KIND, ['crowd', 'dots'], false, true];

/**
 * Cordons, guards, patrols, barricades and crowds: like the pickets of a printed military plan, at
 * their best from zoom 13 to 17 and held back from farther off.
 */
export function extentLayers(palette: Palette): OrderedLayer[] {
	return [...crowdLayers(palette), ...lineLayers(palette), ...signLayers(palette)];
}

function crowdLayers(palette: Palette): OrderedLayer[] {
	return [
		{
			id: 'extent-area',
			type: 'fill',
			source: 'extents',
			minzoom: 12,
			filter: ['==', KIND, 'crowd'],
			paint: {
				'fill-color': bySide(palette, palette.ink2),
				'fill-opacity': ['*', PRESENCE, ['case', IS_SELECTED, 0.28, 0.07]],
				'fill-antialias': false
			}
		},
		{
			id: 'extent-dots',
			type: 'circle',
			source: 'extents',
			minzoom: 12,
			// The nearer, the more of the dots, which stay as far from each other.
			filter: [
				'all',
				['==', KIND, 'dots'],
				['<=', ['get', 'rank'], ['step', ['zoom'], 1, 14, 2, 15, 3]]
			],
			paint: {
				'circle-color': bySide(palette, palette.ink2),
				'circle-radius': byZoom([12, 0.7], [14, 1.25], [16, 2.2], [18, 4.4]),
				'circle-opacity': nearer(0.9)
			}
		}
	];
}

function lineLayers(palette: Palette): OrderedLayer[] {
	const layout = { 'line-cap': 'butt', 'line-join': 'round' } as const;
	return [
		{
			id: 'extent-casing',
			type: 'line',
			source: 'extents',
			minzoom: 12,
			filter: IS_LINE,
			layout,
			paint: {
				// A barricade has the edge of its side.
				'line-color': [
					'case',
					IS_SELECTED,
					palette.ink,
					['match', KIND, 'barricade', bySide(palette, palette.neither), palette.markCore]
				],
				'line-width': byZoom(
					[12, width(2.8, 3.6)],
					[14, width(3.8, 6.4)],
					[16, width(5.4, 10.5)],
					[18, width(7, 18)]
				),
				'line-opacity': nearer(['match', KIND, 'barricade', 1, 0.75])
			}
		},
		{
			id: 'extent-line',
			type: 'line',
			source: 'extents',
			minzoom: 12,
			filter: IS_LINE,
			layout,
			paint: {
				'line-color': ['match', KIND, 'barricade', palette.ink, bySide(palette, palette.neither)],
				'line-width': byZoom(
					[12, width(1, 1.8)],
					[14, width(1.5, 3.6)],
					[16, width(2.2, 6.6)],
					[18, width(3, 12)]
				),
				// Broken where only inferred, as the roads of forces are; a patrol is a row of points.
				'line-dasharray': [
					'case',
					['==', KIND, 'patrol'],
					['literal', [1, 1.6]],
					['all', ['==', ['get', 'course'], 'inferred'], ['!=', KIND, 'barricade']],
					['literal', [3, 1.6]],
					['literal', [1, 0]]
				],
				'line-opacity': nearer(1)
			}
		}
	];
}

function signLayers(palette: Palette): OrderedLayer[] {
	const layout: SymbolLayerSpecification['layout'] = {
		'symbol-placement': 'line',
		'icon-image': ['concat', extentImagePrefix(palette), KIND, '-', ['get', 'side']],
		'icon-rotation-alignment': 'map',
		'icon-allow-overlap': true,
		'icon-ignore-placement': true,
		'icon-padding': 0
	};
	return [
		{
			id: 'extent-signs',
			type: 'symbol',
			source: 'extents',
			minzoom: 13,
			filter: ['match', KIND, ['cordon', 'guard', 'barricade'], true, false],
			layout: {
				...layout,
				'symbol-spacing': 15,
				'icon-size': byZoom([13, 0.38], [14, 0.5], [15, 0.68], [16, 0.9], [18, 1.5])
			},
			paint: { 'icon-opacity': PRESENCE }
		},
		{
			id: 'extent-arrows',
			type: 'symbol',
			source: 'extents',
			minzoom: 13,
			filter: ['==', KIND, 'patrol'],
			layout: {
				...layout,
				'symbol-spacing': 90,
				'icon-size': byZoom([13, 0.4], [14, 0.52], [16, 0.8], [18, 1.2])
			},
			paint: { 'icon-opacity': PRESENCE }
		}
	];
}

/** The colour of the side; `otherwise` for neither and for both. */
function bySide({ mrc, government }: Palette, otherwise: string): ExpressionSpecification {
	return ['match', ['get', 'side'], 'mrc', mrc, 'government', government, otherwise];
}

/** So many pixels, and so many for a barricade. */
function width(line: number, barricade: number): ExpressionSpecification {
	return ['match', KIND, 'barricade', barricade, line];
}

/** An opacity where the extent is there; half of it from afar. */
function nearer(opacity: number | ExpressionSpecification): ExpressionSpecification {
	const whole: ExpressionSpecification = ['*', PRESENCE, opacity];
	return ['interpolate', ['linear'], ['zoom'], 12, ['*', whole, 0.5], 13.5, whole];
}
