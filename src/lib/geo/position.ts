/** `[lng, lat]` in WGS84 degrees. */
export type Position = readonly [number, number];

/** `[west, south, east, north]` in degrees. */
export type BBox = readonly [number, number, number, number];

/** The sheet that the base map covers. */
export const CITY_BBOX: BBox = [30.17, 59.88, 30.48, 60.01];

/** What is drawn by hand round it, coarser: the eastern Gulf of Finland to the south of Ladoga. */
export const SURROUNDINGS_BBOX: BBox = [28.85, 59.3, 31.8, 60.65];

/** What the camera may see: the former Empire as far as Siberia in the midst of its neighbours. */
export const EMPIRE_BBOX: BBox = [-24, 31, 90, 75];

/** Along a meridian of a sphere of 6,371 km. */
export const METRES_PER_DEGREE = 111_195;

/** Whether a position lies in a bounding box, its edge included. */
export function isInside([lng, lat]: Position, [west, south, east, north]: BBox): boolean {
	return lng >= west && lng <= east && lat >= south && lat <= north;
}

/**
 * Distance in metres on a sphere of 6,371 km, by the equirectangular approximation: within
 * 0.1 % of the great circle over the 20 km of the city.
 */
export function distanceMetres(a: Position, b: Position): number {
	const shrink = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
	return METRES_PER_DEGREE * Math.hypot((b[0] - a[0]) * shrink, b[1] - a[1]);
}

/** Bearing in degrees from north, clockwise, `[0, 360)`; 0 between equal positions. */
export function bearingDegrees(a: Position, b: Position): number {
	const shrink = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
	const degrees = (Math.atan2((b[0] - a[0]) * shrink, b[1] - a[1]) * 180) / Math.PI;
	return (degrees + 360) % 360;
}

/** The position a fraction `[0, 1]` of the way from `a` to `b`. */
export function between(a: Position, b: Position, fraction: number): Position {
	return [a[0] + (b[0] - a[0]) * fraction, a[1] + (b[1] - a[1]) * fraction];
}

/** The position so many metres off another, in the direction of a bearing; for metres of a city. */
export function moved([lng, lat]: Position, bearing: number, metres: number): Position {
	const radians = (bearing * Math.PI) / 180;
	const degrees = metres / METRES_PER_DEGREE;
	const shrink = Math.cos((lat * Math.PI) / 180);
	return [lng + (degrees * Math.sin(radians)) / shrink, lat + degrees * Math.cos(radians)];
}

/** The point of the segment `a`–`b` nearest to `p`, with its distance in metres. */
export function nearestOnSegment(
	p: Position,
	a: Position,
	b: Position
): { position: Position; metres: number } {
	const shrink = Math.cos((p[1] * Math.PI) / 180);
	const dx = (b[0] - a[0]) * shrink;
	const dy = b[1] - a[1];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((p[0] - a[0]) * shrink * dx + (p[1] - a[1]) * dy) / length;
	const position = between(a, b, Math.min(1, Math.max(0, along)));
	return { position, metres: distanceMetres(p, position) };
}
