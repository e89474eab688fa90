import type { Holder } from '../domain/schema/holding';
import type { Side } from '../domain/schema/event';
import { glyphDrawing } from './glyphs';
import type { Palette } from './palette';

/** Size of a holder's mark in pixels, its casing included. */
export const HOLDER_MARK_SIZE = 33;
/** Size of a mover's mark in pixels, its beak included. */
export const FORCE_MARK_SIZE = 50;

const CENTRE = HOLDER_MARK_SIZE / 2;
const RADIUS = 14.5;

/**
 * The filled mark of who holds a place, as SVG: a circle for the MRC, a square for the government,
 * a diamond for neither, half and half where it is contested, with the place's glyph cut out.
 */
export function holderMark(holder: Holder, glyph: string, palette: Palette): string {
	const fill = { mrc: palette.mrc, government: palette.government, neither: palette.neither };
	const shape =
		holder === 'contested'
			? leftHalf(fill.government) + rightHalf(fill.mrc)
			: wholeShape(holder, `fill="${fill[holder]}"`);
	const casing =
		holder === 'contested'
			? leftHalf(palette.markCore, 1.8) + rightHalf(palette.markCore, 1.8)
			: wholeShape(
					holder,
					`fill="${palette.markCore}" stroke="${palette.markCore}" stroke-width="3.6"`
				);
	return svg(HOLDER_MARK_SIZE, casing + shape + placedGlyph(glyph, palette.markCore, CENTRE, 17));
}

/** A place that nobody holds, as SVG: its glyph alone with a halo of paper. */
export function placeMark(glyph: string, palette: Palette): string {
	const drawing = glyphDrawing(glyph);
	const halo = `<g stroke="${palette.markCore}" stroke-width="4" stroke-linejoin="round" color="${palette.markCore}">${drawing}</g>`;
	return svg(
		HOLDER_MARK_SIZE,
		scaled(halo + `<g color="${palette.ink2}">${drawing}</g>`, CENTRE, 19)
	);
}

/** What changes of a force's mark while it is on the map. */
export interface ForceLook {
	/** Where it marches to, from north; `undefined` where it stands. */
	bearingDegrees: number | undefined;
	/** Whether its presence is recorded; a supposed one has a broken rim. */
	isRecorded: boolean;
}

/**
 * The open mark of a force, as SVG: the rim of its side's shape round a core of paper, the glyph of
 * its kind within, and a beak towards where it marches.
 */
export function forceMark(
	side: Side,
	glyph: string,
	palette: Palette,
	{ bearingDegrees, isRecorded }: ForceLook
): string {
	const centre = FORCE_MARK_SIZE / 2;
	const colour = sideColour(side, palette);
	const shape = side === 'both' ? 'neither' : side;
	const rim = wholeShape(
		shape,
		`fill="${palette.markCore}" stroke="${colour}" stroke-width="2.8"${isRecorded ? '' : ' stroke-dasharray="4 2.6"'}`
	);
	const beak = bearingDegrees === undefined ? '' : beakPath(colour, bearingDegrees);
	const offset = centre - CENTRE;
	return svg(
		FORCE_MARK_SIZE,
		`${beak}<g transform="translate(${offset} ${offset})">${rim}</g>${placedGlyph(glyph, colour, centre, 18)}`
	);
}

/** The beak of a force's mark alone, as SVG, pointing north; it belongs beneath the mark. */
export function forceBeak(side: Side, palette: Palette): string {
	return svg(FORCE_MARK_SIZE, beakPath(sideColour(side, palette), 0));
}

function beakPath(colour: string, bearingDegrees: number): string {
	const centre = FORCE_MARK_SIZE / 2;
	return `<path d="M0-23.5 5.6-16.4h-11.2z" fill="${colour}" transform="translate(${centre} ${centre}) rotate(${bearingDegrees.toFixed(0)})"/>`;
}

/** The colour of a side. */
export function sideColour(side: Side, palette: Palette): string {
	if (side === 'mrc') return palette.mrc;
	return side === 'government' ? palette.government : palette.neither;
}

function wholeShape(holder: Exclude<Holder, 'contested'>, paint: string): string {
	if (holder === 'mrc')
		return `<circle cx="${CENTRE}" cy="${CENTRE}" r="${RADIUS - 0.5}" ${paint}/>`;
	const half = holder === 'government' ? 12.6 : 11.4;
	const turn = holder === 'neither' ? ` transform="rotate(45 ${CENTRE} ${CENTRE})"` : '';
	return `<rect x="${CENTRE - half}" y="${CENTRE - half}" width="${2 * half}" height="${2 * half}" ${paint}${turn}/>`;
}

function leftHalf(fill: string, grow = 0): string {
	const half = 12.6 + grow;
	return `<rect x="${CENTRE - half}" y="${CENTRE - half}" width="${half}" height="${2 * half}" fill="${fill}"/>`;
}

function rightHalf(fill: string, grow = 0): string {
	const radius = RADIUS - 0.5 + grow;
	return `<path d="M${CENTRE} ${CENTRE - radius}a${radius} ${radius} 0 0 1 0 ${2 * radius}z" fill="${fill}"/>`;
}

function placedGlyph(glyph: string, colour: string, centre: number, size: number): string {
	return `<g color="${colour}">${scaled(glyphDrawing(glyph), centre, size)}</g>`;
}

function scaled(drawing: string, centre: number, size: number): string {
	const corner = centre - size / 2;
	return `<g transform="translate(${corner} ${corner}) scale(${size / 24})">${drawing}</g>`;
}

function svg(size: number, content: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${content}</svg>`;
}
