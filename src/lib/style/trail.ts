/** How the roads behind forces are drawn: by the map's own layer, and so in the legend. */

/** Length of a dash with its gap where the course is inferred, in pixels. */
export const TRAIL_DASH_PIXELS = 9;
/** How much of that is ink. */
export const TRAIL_DASH_INK = 0.65;

/** Width of a trail, or of its casing, in pixels: 2.4, 3.6, 5.4 at zooms 12, 14, 16. */
export function trailWidth(zoom: number, isCasing: boolean): number {
	const width = 2.4 * 1.5 ** ((Math.min(17, Math.max(11, zoom)) - 12) / 2);
	return isCasing ? width + 3 : width + 0.8;
}
