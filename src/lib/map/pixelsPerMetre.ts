/** Pixels per metre at zoom 0 and 59.94° north: 512 px to the equator, shrunk by the cosine. */
const AT_ZOOM_0 = 512 / (40_075_017 * Math.cos((59.94 * Math.PI) / 180));

/** How many pixels of the page a metre of the city takes at a zoom. */
export function pixelsPerMetre(zoom: number): number {
	return AT_ZOOM_0 * 2 ** zoom;
}
