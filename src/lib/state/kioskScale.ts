/** The glass of a kiosk, in pixels of the page, and the least size of what is touched on it. */
export interface KioskGlass {
	width: number;
	height: number;
	targetPixels: number;
}

/** The layout is drawn for glasses as narrow as this upright, and as low as this lying, in pixels. */
const UPRIGHT_WIDTH = 720;
const LYING_HEIGHT = 864;
/** A target of so many pixels is in keeping with text as it is drawn on a desk. */
const PLAIN_TARGET = 64;

/**
 * How much larger than on a desk all is drawn: as much as the glass has room for, and at least as
 * much as its targets are larger. Never less than 1.
 */
export function kioskScale({ width, height, targetPixels }: KioskGlass): number {
	const room = height > width ? width / UPRIGHT_WIDTH : height / LYING_HEIGHT;
	return Math.max(1, room, targetPixels / PLAIN_TARGET);
}
