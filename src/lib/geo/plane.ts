import { METRES_PER_DEGREE, type Position } from './position';

/** Metres east and north of the origin of the city's plane. */
export type PlanePoint = readonly [x: number, y: number];

/** The Winter Palace; anywhere in the city would do. */
const ORIGIN: Position = [30.3141, 59.9404];
const SHRINK = Math.cos((ORIGIN[1] * Math.PI) / 180);
/** Five decimals: about a metre, as authored. */
const DECIMALS = 5;

/**
 * Metres east and north of the Winter Palace, by the equirectangular projection: at the edges of
 * the city sheet its scale is off by 0.2 %.
 */
export function toPlane([lng, lat]: Position): PlanePoint {
	return [(lng - ORIGIN[0]) * METRES_PER_DEGREE * SHRINK, (lat - ORIGIN[1]) * METRES_PER_DEGREE];
}

/** The position of a point of the plane, to five decimals. */
export function fromPlane([x, y]: PlanePoint): [number, number] {
	return [
		Number((ORIGIN[0] + x / (METRES_PER_DEGREE * SHRINK)).toFixed(DECIMALS)),
		Number((ORIGIN[1] + y / METRES_PER_DEGREE).toFixed(DECIMALS))
	];
}
