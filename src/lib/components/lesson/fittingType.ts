/** Room for words, in hundredths of the screen's height. */
export interface TextRoom {
	width: number;
	height: number;
}

/**
 * What a letter takes of a line, in parts of its height, with what is left over at the ends of
 * lines: measured at 0.51 in our English texts, and Russian letters are wider by a tenth.
 */
const LETTER_WIDTH = 0.56;
/** What can be read from the last row. */
const LEAST = 3;
/** As the lesson's lines are set. */
const LINE_HEIGHT = 1.34;

/**
 * The height of the type at which so many letters fill a room, in hundredths of the screen's
 * height: from 3, which can be read from the last row, to `most`. Words too long for the room at 3
 * are set in 3, and are scrolled.
 */
export function fittingType(letters: number, { width, height }: TextRoom, most: number): number {
	const fitting = Math.sqrt((width * height) / (Math.max(1, letters) * LETTER_WIDTH * LINE_HEIGHT));
	return Math.min(most, Math.max(LEAST, Math.floor(fitting * 10) / 10));
}
