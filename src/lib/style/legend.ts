import type { Holder } from '../domain/schema/holding';
import { forceSigns, FORCE_SIGNS } from './legendForces';
import { extentSigns } from './legendExtents';
import type { LayerId } from './layerOrder';
import {
	centred,
	legendDrawing,
	SIGN_HEIGHT,
	SIGN_WIDTH,
	type LegendDrawing
} from './legendDrawing';
import {
	FORCE_MARK_SIZE,
	forceMark,
	HOLDER_MARK_SIZE,
	holderMark,
	placeMark,
	type ForceLook
} from './marks';
import { NIGHT, type Palette } from './palette';
import { motionSigns, trail } from './legendMotion';
import { signalSigns } from './signalSigns';

/** The signs of the plan, group by group, in the order in which the legend explains them. */
export const LEGEND = {
	control: [
		...(['holder_mrc', 'holder_government', 'holder_contested', 'holder_neither'] as const),
		...(['uncertain', 'ring', 'glow', 'turning', 'disputed'] as const)
	],
	movement: [
		...(['moving', 'standing', 'supposed', 'column', 'attested', 'inferred'] as const),
		...(['fading', 'rough', 'size', 'open'] as const)
	],
	forces: FORCE_SIGNS,
	ground: [
		...(['cordon_mrc', 'cordon_government', 'extent_inferred'] as const),
		...(['guard', 'patrol', 'barricade', 'crowd'] as const)
	],
	signals: [
		...(['shot', 'gun', 'splash', 'crack', 'tracer', 'rifles', 'burst'] as const),
		...(['beam', 'lantern'] as const)
	],
	ways: [
		...(['prospekt', 'street', 'lamps', 'tramway', 'railway'] as const),
		...(['bridge', 'raised', 'boundary'] as const)
	],
	grounds: ['park', 'cemetery', 'square', 'parade', 'works', 'water'],
	buildings: ['palace', 'public', 'church']
} as const;

export type LegendGroup = keyof typeof LEGEND;
export type LegendSign = (typeof LEGEND)[LegendGroup][number];

/** The layers whose paint the legend reads. */
export const LEGEND_LAYERS = [
	...(['park', 'park-trees', 'cemetery-crosses', 'park-edge', 'square', 'parade'] as const),
	...(['water', 'waterlines', 'bank', 'street-casing', 'street', 'tramway'] as const),
	...(['block-shadow', 'block', 'works', 'block-edge', 'railway', 'railway-ties'] as const),
	...(['bridge-shadow', 'bridge-casing', 'bridge'] as const),
	...(['building-shadow', 'building', 'building-palace', 'building-church'] as const),
	...(['building-edge', 'district-boundary', 'lamp-pool', 'lamp', 'place-halo'] as const),
	...(['extent-area', 'extent-dots', 'extent-casing', 'extent-line'] as const)
] as const satisfies readonly LayerId[];

const MIDDLE = SIGN_HEIGHT / 2;
const ACROSS = `M-4 ${MIDDLE}H${SIGN_WIDTH + 4}`;
/** A piece of ground with bounds of its own, as gardens have. */
const GROUND = 'M7 10 43 5 54 12 51 30 11 31z';
/** Ground plans: a palace round its court, a house of the state, a church with its apse. */
const PALACE = 'M12 7H48V29H36V19H24V29H12z';
const PUBLIC = 'M14 9H46V27H14zM22 15V21H38V15z';
const CHURCH = 'M26 6H34V12H40V24H34V30H26V24H20V12H26z';

/** Every sign of the legend as SVG, drawn with the layers and marks of the map in this palette. */
export function legendSigns(palette: Palette): Readonly<Record<LegendSign, string>> {
	const by = legendDrawing(palette);
	const town = by.fill('block');
	const signs: Record<LegendSign, string> = {
		...markSigns(palette, town),
		...forceSigns(palette, town, river(by)),
		...waySigns(by, town),
		...groundSigns(by, town),
		...buildingSigns(by, town),
		...signalSigns(by, palette),
		...extentSigns(by, palette, town + street(by, { class: 'prospekt', width: 26 })),
		attested: town + street(by) + trail(palette, false),
		inferred: town + street(by) + trail(palette, true),
		...motionSigns(palette, { town, road: town + street(by) }),
		raised: raisedBridge(by, palette),
		uncertain: uncertain(by, palette),
		// By day there would be none to see.
		lamps: lamps(legendDrawing(NIGHT))
	};
	return signs;
}

function markSigns(palette: Palette, ground: string) {
	const holder = (name: Holder, glyph: string) =>
		ground + centred(holderMark(name, glyph, palette), HOLDER_MARK_SIZE, 0.94);
	const force = (look: ForceLook) =>
		ground + centred(forceMark('mrc', 'red-guard', palette, look), FORCE_MARK_SIZE, 0.76);
	return {
		holder_mrc: holder('mrc', 'station'),
		holder_government: holder('government', 'palace'),
		holder_contested: holder('contested', 'bridge'),
		holder_neither: holder('neither', 'telegraph'),
		moving: force({ bearingDegrees: 90, isRecorded: true }),
		standing: force({ bearingDegrees: undefined, isRecorded: true }),
		supposed: force({ bearingDegrees: undefined, isRecorded: false })
	};
}

function waySigns(by: LegendDrawing, town: string) {
	const rails = by.line('railway', ACROSS, { properties: { class: 'main' } });
	return {
		prospekt: town + street(by, { class: 'prospekt', width: 32 }),
		street: town + street(by),
		tramway: town + street(by, { class: 'prospekt', width: 32 }) + by.line('tramway', ACROSS),
		railway: town + rails + by.line('railway-ties', ACROSS),
		bridge: river(by) + bridge(by, MIDDLE, false),
		boundary: town + by.line('district-boundary', ACROSS)
	};
}

function groundSigns(by: LegendDrawing, town: string) {
	const green = town + by.fill('park', GROUND);
	const edge = by.line('park-edge', GROUND);
	const kerb = by.line('block-edge', GROUND);
	return {
		park: green + by.fill('park-trees', GROUND) + edge,
		cemetery: green + by.fill('cemetery-crosses', GROUND) + edge,
		square: town + by.fill('square', GROUND) + kerb,
		parade: town + by.fill('parade', GROUND) + kerb,
		works: town + by.fill('works', GROUND),
		water: river(by)
	};
}

function buildingSigns(by: LegendDrawing, town: string) {
	const building = (layer: LayerId, plan: string) =>
		town + by.line('building-shadow', plan) + by.fill(layer, plan) + by.line('building-edge', plan);
	return {
		palace: building('building-palace', PALACE),
		public: building('building', PUBLIC),
		church: building('building-church', CHURCH)
	};
}

function street(by: LegendDrawing, properties = { class: 'street', width: 14 }): string {
	return (
		by.line('street-casing', ACROSS, { properties }) + by.line('street', ACROSS, { properties })
	);
}

/** Water between two quays, running from top to bottom. */
function river(by: LegendDrawing): string {
	const banks = [12, SIGN_WIDTH - 12].map((x) => `M${x}-4V${SIGN_HEIGHT + 4}`).join('');
	const inset = (metres: number, ...xs: number[]) =>
		by.line('waterlines', xs.map((x) => `M${x}-4V${SIGN_HEIGHT + 4}`).join(''), {
			properties: { inset: metres }
		});
	const land = [`M0 0H12V${SIGN_HEIGHT}H0z`, `M${SIGN_WIDTH - 12} 0h12v${SIGN_HEIGHT}h-12z`];
	return (
		by.fill('water') +
		inset(5, 15, 45) +
		inset(12, 18.5, 41.5) +
		inset(21, 23, 37) +
		land.map((piece) => by.fill('block', piece)).join('') +
		by.line('bank', banks)
	);
}

function bridge(by: LegendDrawing, y: number, raised: boolean): string {
	const deck = `M10 ${y}H${SIGN_WIDTH - 10}`;
	const feature = { properties: { width: 20 }, state: { raised } };
	return (['bridge-shadow', 'bridge-casing', 'bridge'] as const)
		.map((layer) => by.line(layer, deck, feature))
		.join('');
}

function raisedBridge(by: LegendDrawing, palette: Palette): string {
	const mark = holderMark('government', 'bridge-raised', palette);
	const at = `translate(${SIGN_WIDTH / 2 - 10.6} 1) scale(.64)`;
	return `${river(by)}${bridge(by, 29, true)}<g transform="${at}">${mark}</g>`;
}

/** A place that nobody holds, somewhere in its circle. */
function uncertain(by: LegendDrawing, palette: Palette): string {
	const properties = { accuracy: 27 };
	const halo = by.circle('place-halo', [SIGN_WIDTH / 2, MIDDLE], { properties });
	return by.fill('square') + halo + centred(placeMark('flat', palette), HOLDER_MARK_SIZE, 0.5);
}

function lamps(by: LegendDrawing): string {
	const properties = { brightness: 2 };
	const along = [8, 19, 30, 41, 52];
	const each = (layer: LayerId) =>
		along
			.map((x, index) => by.circle(layer, [x, MIDDLE + (index % 2 === 0 ? -7 : 7)], { properties }))
			.join('');
	const avenue = street(by, { class: 'prospekt', width: 32 });
	return by.fill('block') + avenue + each('lamp-pool') + each('lamp');
}
