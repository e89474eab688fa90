import { CITY_BBOX, distanceMetres } from '../geo/position';
import { pixelsPerMetre } from './pixelsPerMetre';

const [WEST, SOUTH, EAST, NORTH] = CITY_BBOX;
const CITY_SQUARE_METRES =
	distanceMetres([WEST, SOUTH], [EAST, SOUTH]) * distanceMetres([WEST, SOUTH], [WEST, NORTH]);

/**
 * The share of the city's ground, at a zoom, that may be covered by things of one kind: beyond that
 * they would be a carpet, in which none can be told from its neighbours.
 */
const MOST_COVERED = 0.3;
/** What is smaller than so much of its size has no shape any more. */
const LEAST_SCALE = 0.35;

/** Things spread over the city: how many, and what each covers, in square pixels of the page. */
export interface Crowd {
	count: number;
	pixels: number;
}

/** Whether so many things would cover too much of the city at a zoom. */
export function isCrowded(crowd: Crowd, zoom: number): boolean {
	return coveredShare(crowd, zoom) > MOST_COVERED;
}

/**
 * The scale, from 0.35 to 1, at which so many things are drawn so as not to cover too much of the
 * city at a zoom: 1 where there is room.
 */
export function crowdScale(crowd: Crowd, zoom: number): number {
	const share = coveredShare(crowd, zoom);
	return share <= MOST_COVERED ? 1 : Math.max(LEAST_SCALE, Math.sqrt(MOST_COVERED / share));
}

function coveredShare({ count, pixels }: Crowd, zoom: number): number {
	return (count * pixels) / (CITY_SQUARE_METRES * pixelsPerMetre(zoom) ** 2);
}
