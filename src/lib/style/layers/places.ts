import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { HOLDERS, type Holder } from '../../domain/schema/holding';
import { PLACE_KINDS } from '../../domain/schema/place';
import { placeGlyph } from '../glyphs';
import type { LayerId } from '../layerOrder';
import type { Lettering } from '../names';
import type { Palette } from '../palette';
import { byZoom, type OrderedLayer } from './layer';
import { PLAN_ZOOM } from './region';

/** What the name of a mark's image begins with: the light it is drawn for, and its holder. */
function markPrefix({ id }: Palette, holder: Holder | 'place'): string {
	return `${id}/${holder}:`;
}

/** Layers that show the holders, each place in the one that its feature-state names. */
export const HOLDER_LAYERS: readonly LayerId[] = [
	...HOLDERS.map((holder) => `holder-${holder}` as const),
	'holder-raised'
];

/** Pixels per metre of the ground at zooms 10 and 18, at 59.94° north. */
const METRE_AT_10 = 0.0261;
const METRE_AT_18 = 6.69;
/** A place known no better than this wears its uncertainty on the map, in metres. */
const UNCERTAIN_METRES = 150;
/** How often a place must occur in the story to be named as soon as the city is in view. */
const HERO_WEIGHT = 12;
/** How often to be a landmark among the rest. */
const LANDMARK_WEIGHT = 6;

/** From here on places round the city are shown. */
const SURROUNDINGS_ZOOM = 8;

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

/** Marks grow with zoom; until they have room, those where less happens stay smaller. */
const MARK_SIZE: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	4,
	0.42,
	10,
	['case', ['==', ['get', 'sheet'], 'city'], 0.3, 0.55],
	12,
	['step', ['get', 'weight'], 0.4, LANDMARK_WEIGHT, 0.5, HERO_WEIGHT, 0.6],
	13.5,
	['step', ['get', 'weight'], 0.6, LANDMARK_WEIGHT, 0.75, HERO_WEIGHT, 0.95],
	15,
	1,
	18,
	1.3
];

/** Each place on the map it is meant for: those of the city would be a clot from farther off. */
const IN_SCALE: ExpressionSpecification = [
	'match',
	['get', 'sheet'],
	'city',
	['>=', ['zoom'], PLAN_ZOOM],
	'capital',
	['<', ['zoom'], PLAN_ZOOM],
	'surroundings',
	['>=', ['zoom'], SURROUNDINGS_ZOOM],
	true
];

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
				'circle-radius': 27,
				'circle-color': 'transparent',
				'circle-stroke-color': palette.ink,
				'circle-stroke-width': 2.2,
				'circle-stroke-opacity': ['case', ['boolean', ['feature-state', 'selected'], false], 1, 0]
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
		...HOLDERS.map((holder) => holderLayer(palette, holder)),
		raisedLayer(palette)
	];
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
			'icon-image': ['case', ['get', 'held'], '', ['concat', markPrefix(palette, 'place'), GLYPH]],
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

function holderLayer(palette: Palette, holder: Holder): OrderedLayer {
	return markLayer(`holder-${holder}`, markPrefix(palette, holder), GLYPH, [
		'case',
		['boolean', ['feature-state', 'raised'], false],
		0,
		['==', ['feature-state', 'holder'], holder],
		1,
		0
	]);
}

/** Raised bridges; in the days of October only the government's men raised one. */
function raisedLayer(palette: Palette): OrderedLayer {
	return markLayer('holder-raised', markPrefix(palette, 'government'), 'bridge-raised', [
		'case',
		['boolean', ['feature-state', 'raised'], false],
		1,
		0
	]);
}

function markLayer(
	id: LayerId,
	prefix: string,
	glyph: ExpressionSpecification | string,
	opacity: ExpressionSpecification
): OrderedLayer {
	return {
		id,
		type: 'symbol',
		source: 'places',
		filter: ['all', IN_SCALE, ['get', 'held']],
		layout: {
			'icon-image': ['concat', prefix, glyph],
			'icon-size': MARK_SIZE,
			'icon-allow-overlap': true,
			'symbol-sort-key': ['get', 'weight']
		},
		paint: { 'icon-opacity': opacity }
	};
}
