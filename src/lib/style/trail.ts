/** How the roads behind forces, and the columns on them, are drawn: on the map and in the legend. */

/** Lengths of a dash and of the gap after it where the course is inferred, in widths of the line. */
export const TRAIL_DASH = { ink: 2.4, gap: 1.3 } as const;
/** From one arrowhead to the next, in pixels at whole zooms; between them as far on the ground. */
export const ARROW_SPACING = 92;
/** What a trail keeps of its strength when its time is nearly over. */
export const FADED_SHARE = 0.35;
/** Of the width of a column: what its last man still has of it, and the paper in its middle. */
export const COLUMN_TAPER = 0.5;
export const COLUMN_CORE = 0.4;

/** Width of a trail, or of its casing, in pixels: 2.4, 3.6, 5.4 at zooms 12, 14, 16. */
export function trailWidth(zoom: number, isCasing: boolean): number {
	const width = 2.4 * 1.5 ** ((Math.min(17, Math.max(11, zoom)) - 12) / 2);
	return isCasing ? width + 3 : width + 0.8;
}

/** Length and half the breadth of a trail's arrowheads, in pixels. */
export function arrowSize(zoom: number): { length: number; half: number } {
	const width = trailWidth(zoom, false);
	return { length: width * 2.4, half: width * 1.45 };
}

/** Width of a column at its head, in pixels, its casing left out. */
export function columnWidth(zoom: number): number {
	return trailWidth(zoom, false) * 2.3;
}
