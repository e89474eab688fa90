import type { Holder } from '../domain/schema/holding';
import { HOLDER_MARK_SIZE, holderMark } from './marks';
import type { Palette } from './palette';
import { seizureSign, type SeizureSign } from './seizure';

/** The name of the image that keeps the room of a mark. */
export const BLANK_MARK = 'blank-mark';

/** A mark that the holders' layer draws: whose, and with which icon; or a sign of a seizure. */
export type SheetMark = readonly [holder: Holder, glyph: string, sign?: SeizureSign];

/** Between two marks, so that neither runs into the other where they are drawn small. */
const GAP = 3;
/** From one mark of the sheet to the next, in pixels. */
export const SHEET_CELL = HOLDER_MARK_SIZE + 2 * GAP;
/** How many marks stand side by side. */
export const SHEET_COLUMNS = 8;

/** Width and height of the sheet of so many marks, in pixels. */
export function sheetSize(count: number): readonly [width: number, height: number] {
	return [SHEET_COLUMNS * SHEET_CELL, Math.ceil(count / SHEET_COLUMNS) * SHEET_CELL];
}

/** Marks row by row on one sheet, as SVG. */
export function markSheet(marks: readonly SheetMark[], palette: Palette): string {
	const [width, height] = sheetSize(marks.length);
	const drawn = marks.map(([holder, glyph, sign], index) => {
		const x = (index % SHEET_COLUMNS) * SHEET_CELL + GAP;
		const y = Math.floor(index / SHEET_COLUMNS) * SHEET_CELL + GAP;
		const mark = sign ? seizureSign(sign, holder, palette) : holderMark(holder, glyph, palette);
		return `<g transform="translate(${x} ${y})">${mark}</g>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn.join('')}</svg>`;
}
