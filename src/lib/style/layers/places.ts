import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { PLACE_KINDS } from '../../domain/schema/place';
import { placeGlyph } from '../glyphs';
import { HERO_WEIGHT, IN_SCALE, MARK_SIZE } from '../markSize';
import { BLANK_MARK } from '../markSheet';
import type { Lettering } from '../names';
import type { Palette } from '../palette';
import { byZoom, type OrderedLayer } from './layer';

/** Pixels per metre of the ground at zooms 10 and 18, at 59.94° north. */
const METRE_AT_10 = 0.0261;
const METRE_AT_18 = 6.69;
/** A place known no better than this wears its uncertainty on the map, in metres. */
const UNCERTAIN_METRES = 150;
/** The name of the icon of a place's kind. */
const GLYPH: ExpressionSpecification = [
	'match',
	['get', 'kind'],
	...PLACE_KINDS.filter((kind) => placeGlyph(kind) !== kind).flatMap((kind) => [
		kind,
		placeGlyph(kind)
	]),
	['get', 'kind']
] as unknown as ExpressionSpecification;

/** Fewer names as the view grows: the places that occur most in the story first. */
const enoughWeight: ExpressionSpecification = [
	'any',
	['!=', ['get', 'sheet'], 'city'],
	['>=', ['get', 'weight'], ['step', ['zoom'], HERO_WEIGHT, 12, 5, 13, 2, 14, 0]]
];

/** Places: their marks, names, halos of uncertainty, and the ring of the one selected. */
export function placeLayers(palette: Palette, lettering: Lettering): OrderedLayer[] {
	return [
		{
			id: 'place-halo',
			type: 'circle',
			source: 'places',
			minzoom: 13.5,
			filter: [
				'all',
				['==', ['get', 'sheet'], 'city'],
				['>', ['get', 'accuracy'], UNCERTAIN_METRES]
			],
			paint: {
				'circle-radius': [
					'interpolate',
					['exponential', 2],
					['zoom'],
					10,
					['*', METRE_AT_10, ['get', 'accuracy']],
					18,
					['*', METRE_AT_18, ['get', 'accuracy']]
				],
				'circle-color': palette.neither,
				'circle-opacity': 0.05,
				'circle-stroke-color': palette.neither,
				'circle-stroke-width': 1,
				'circle-stroke-opacity': 0.35
			}
		},
		{
			id: 'selected-place',
			type: 'circle',
			source: 'places',
			filter: IN_SCALE,
			paint: {
				// Without extent where it is not selected: a ring unseen is filled like one that is seen.
				'circle-radius': ifSelected(27),
				'circle-color': 'transparent',
				'circle-stroke-color': palette.ink,
				'circle-stroke-width': ifSelected(2.2)
			}
		},
		nameLayer('place-name', palette, lettering, [
			'all',
			IN_SCALE,
			enoughWeight,
			['<', ['get', 'weight'], HERO_WEIGHT]
		]),
		nameLayer('place-name-hero', palette, lettering, [
			'all',
			IN_SCALE,
			['>=', ['get', 'weight'], HERO_WEIGHT]
		]),
		markRoom()
	];
}

/** A number for the place selected, and nought for all others. */
function ifSelected(value: number): ExpressionSpecification {
	return ['case', ['boolean', ['feature-state', 'selected'], false], value, 0];
}

function nameLayer(
	id: 'place-name' | 'place-name-hero',
	palette: Palette,
	{ name, fonts }: Lettering,
	filter: ExpressionSpecification
): OrderedLayer {
	const isHero = id === 'place-name-hero';
	return {
		id,
		type: 'symbol',
		source: 'places',
		filter,
		layout: {
			'icon-image': ['case', ['get', 'held'], '', ['concat', `${palette.id}/place:`, GLYPH]],
			'icon-size': byZoom([12, 0.5], [15, 0.85]),
			'icon-optional': true,
			'text-field': name,
			'text-font': [isHero ? fonts.bold : fonts.text],
			'text-size': isHero ? byZoom([11, 13], [14, 20], [17, 26]) : byZoom([12, 11], [16, 14]),
			'text-max-width': isHero ? 6 : 8,
			'text-line-height': 1.05,
			'text-variable-anchor-offset': isHero ? [...beside(1.1), ...beside(2.3)] : beside(1.25),
			'text-justify': 'auto',
			'text-padding': isHero ? 0 : 3,
			'symbol-sort-key': ['-', 0, ['get', 'weight']]
		},
		paint: {
			'text-color': [
				'match',
				['coalesce', ['feature-state', 'holder'], 'none'],
				'mrc',
				palette.mrcText,
				'government',
				palette.governmentText,
				palette.ink
			],
			'text-halo-color': palette.halo,
			'text-halo-width': 1.6
		}
	};
}

/** Where a name may stand round its mark, the best first, so many ems off it. */
function beside(ems: number): (string | [number, number])[] {
	const slant = ems * Math.SQRT1_2;
	return [
		...['left', [ems, 0]],
		...['right', [-ems, 0]],
		...['top', [0, ems]],
		...['bottom', [0, -ems]],
		...['top-left', [slant, slant]],
		...['top-right', [-slant, slant]],
		...['bottom-left', [slant, -slant]],
		...['bottom-right', [-slant, -slant]]
	] as (string | [number, number])[];
}

/**
 * The room of the marks that code draws (`holders`): names give way to them, and a touch finds
 * them, but nothing is drawn here.
 */
function markRoom(): OrderedLayer {
	return {
		id: 'mark-room',
		type: 'symbol',
		source: 'places',
		filter: ['all', IN_SCALE, ['get', 'held']],
		layout: {
			'icon-image': BLANK_MARK,
			'icon-size': MARK_SIZE,
			'icon-allow-overlap': true,
			'symbol-sort-key': ['get', 'weight']
		},
		paint: { 'icon-opacity': 0 }
	};
}
