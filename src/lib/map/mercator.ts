/** Scale of the vertices given to the graphics card: keeps small numbers near 1, where float32 is finest. */
export const VERTEX_SCALE = 2 ** 22;

/** Web Mercator, 0…1 from the north-west corner (EPSG:3857 divided by its width). */
export function mercator([lng, lat]: readonly [number, number]): [number, number] {
	const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
	return [(180 + lng) / 360, (180 - (180 / Math.PI) * y) / 360];
}
