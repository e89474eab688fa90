import { paintAt, type PaintContext } from '../../style/paintAt';
import { PATTERNS } from '../../style/patterns';
import { VERTEX_SCALE } from '../mercator';
import { rgb } from '../webgl';
import { asksFor, passes, type Look } from './looks';
import type { PlanLayerSpecification } from './splitStyle';

/**
 * Texels of a look, of four numbers each: colour and opacity; half width with its soft edge, half
 * gap, and shift to the right and downwards; dashes; colour and opacity where a span is open;
 * texture (1 and up; 0 none), share of the span that is open, its length. Lengths are in pixels,
 * those along a line in pixels at the next lower whole zoom.
 */
export const TEXELS_PER_LOOK = 5;
const FLOATS = TEXELS_PER_LOOK * 4;
/** Where in a row each of these begins. */
const AT = { colour: 0, stroke: 4, dashes: 8, opened: 12, special: 16 } as const;
/** Half of the pixel over which an edge fades, as the map library draws it. */
const SOFT_EDGE = 0.5;
const TILE_PIXELS = 512;
const STEPS_PER_ZOOM = 8;

/** Pixels of one unit of the vertices at a zoom. */
export function pixelsPerUnit(zoom: number): number {
	return (TILE_PIXELS * 2 ** zoom) / VERTEX_SCALE;
}

/** Whether a layer is drawn at a zoom, for all that its features say. */
export function isDrawnAt(layer: PlanLayerSpecification, zoom: number): boolean {
	const { minzoom = 0, maxzoom = Infinity, layout } = layer;
	return layout?.visibility !== 'none' && zoom >= minzoom && zoom < maxzoom;
}

/** A table of what every look is drawn with, row by row. */
export interface LookTable {
	/** {@link TEXELS_PER_LOOK} a row; the next answer overwrites them. */
	texels: Float32Array;
	/** The farthest that anything is drawn beside its place, in pixels. */
	reach: number;
}

type Property = (context: PaintContext) => unknown;

/**
 * Prepares the table of looks of some layers: worked out at every eighth of a zoom when it is first
 * needed, and mixed in between, where nothing in our styles bends enough to be seen.
 * @returns the table for a zoom; rows of layers that are not drawn there say nothing.
 * @param openness how far the span of which feature is open, 0 to 1
 */
export function lookTable(
	layers: readonly PlanLayerSpecification[],
	looks: readonly Look[],
	openness: ReadonlyMap<number, number>
): (zoom: number) => LookTable {
	const texels = new Float32Array(looks.length * FLOATS);
	const samples = new Map<number, LookTable>();
	const rows = looks.flatMap((look, row) => {
		const layer = layers[look.layer];
		return layer ? [{ layer, write: writerOf(layer, look, openness), at: row * FLOATS }] : [];
	});
	const sampleAt = (step: number): LookTable => {
		const known = samples.get(step) ?? sampled(rows, texels.length, step);
		samples.set(step, known);
		return known;
	};
	return (zoom) => {
		const step = Math.floor(zoom * STEPS_PER_ZOOM);
		const share = zoom * STEPS_PER_ZOOM - step;
		const [below, above] = [sampleAt(step), sampleAt(step + 1)];
		texels.set(below.texels);
		if (share > 0) mixInto(texels, above.texels, share);
		return { texels, reach: Math.max(below.reach, above.reach) };
	};
}

interface Row {
	layer: PlanLayerSpecification;
	write: Writer;
	at: number;
}

/** The rows of all layers that are drawn within a step of the one asked for. */
function sampled(rows: readonly Row[], length: number, step: number): LookTable {
	const texels = new Float32Array(length);
	const zoom = step / STEPS_PER_ZOOM;
	let reach = 0;
	for (const { layer, write, at } of rows) {
		const { minzoom = 0, maxzoom = Infinity } = layer;
		if (minzoom > zoom + 1 / STEPS_PER_ZOOM || maxzoom <= zoom - 1 / STEPS_PER_ZOOM) continue;
		write(texels, at, zoom);
		const [outset = 0, , right = 0, down = 0] = texels.subarray(at + AT.stroke, at + AT.dashes);
		reach = Math.max(reach, outset * 2 + Math.max(Math.abs(right), Math.abs(down)));
	}
	return { texels, reach };
}

/** Brings opacities and strokes nearer to another table's, where both draw anything. */
function mixInto(texels: Float32Array, other: Float32Array, share: number): void {
	for (let row = 0; row < texels.length; row += FLOATS) {
		for (let index = row + AT.colour + 3; index < row + AT.dashes; index += 1) {
			const [value = 0, next = 0] = [texels[index], other[index]];
			if (value > 0 || index >= row + AT.stroke) texels[index] = value + (next - value) * share;
		}
	}
}

type Writer = (texels: Float32Array, row: number, zoom: number) => void;

function writerOf(
	layer: PlanLayerSpecification,
	{ id, properties, length = 0 }: Look,
	openness: ReadonlyMap<number, number>
): Writer {
	const { type, filter, paint } = layer;
	const values: Readonly<Record<string, unknown>> = paint ?? {};
	const read = (name: string, otherwise: unknown) => propertyOf(values[name], otherwise);
	const colour = read(`${type}-color`, '#000000');
	const opacity = read(`${type}-opacity`, 1);
	const stroke = type === 'line' ? strokeOf(read) : undefined;
	const open = id === undefined ? 0 : (openness.get(id) ?? 0);
	const state = { raised: true };
	const [ink, openInk] = [{}, { state }].map((more) =>
		rgb(String(colour({ zoom: 0, properties, ...more })))
	);
	const texture = textureOf(values['fill-pattern']);
	const isFixed = !asksFor(filter, 'zoom');
	return (texels, row, zoom) => {
		const context = { zoom, properties };
		const isShown = isFixed || passes(filter, context);
		texels.set(ink ?? [], row);
		texels[row + AT.colour + 3] = isShown ? Number(opacity(context)) : 0;
		if (stroke) stroke(texels, row, context);
		else texels[row + AT.stroke] = 1;
		texels[row + AT.special] = texture;
		texels[row + AT.special + 1] = open;
		if (open === 0) return;
		texels.set(openInk ?? [], row + AT.opened);
		texels[row + AT.opened + 3] = isShown ? Number(opacity({ ...context, state })) : 0;
		texels[row + AT.special + 2] = length * pixelsPerUnit(Math.floor(zoom));
	};
}

/** A property of the paint, ready to be worked out: at once where it is a plain value. */
function propertyOf(value: unknown, otherwise: unknown): Property {
	if (value === undefined) return () => otherwise;
	return Array.isArray(value) ? (context) => paintAt(value, context) : () => value;
}

type Stroke = (texels: Float32Array, row: number, context: PaintContext) => void;

function strokeOf(read: (name: string, otherwise: unknown) => Property): Stroke {
	const width = read('line-width', 1);
	const gap = read('line-gap-width', 0);
	const translate = read('line-translate', [0, 0]);
	const dashes = read('line-dasharray', []);
	return (texels, row, context) => {
		const [wide, apart] = [Number(width(context)), Number(gap(context))];
		const [right = 0, down = 0] = translate(context) as number[];
		const half = apart > 0 ? apart / 2 + wide : wide / 2;
		texels[row + AT.stroke] = wide > 0 ? half + SOFT_EDGE : 0;
		texels[row + AT.stroke + 1] = apart > 0 ? apart / 2 + SOFT_EDGE : 0;
		texels[row + AT.stroke + 2] = right;
		texels[row + AT.stroke + 3] = down;
		const pattern = dashes(context) as number[];
		if (pattern.length === 0) return;
		// Dashes are as wide as the line was at the last whole zoom, so that they keep to the ground.
		const unit = Number(width({ ...context, zoom: Math.floor(context.zoom) }));
		const [line = 0, space = 0, second = line, last = space] = pattern;
		texels.set(
			[line, space, second, last].map((part) => part * unit),
			row + AT.dashes
		);
	};
}

function textureOf(image: unknown): number {
	return PATTERNS.findIndex((pattern) => String(image).endsWith(`:${pattern}`)) + 1;
}
