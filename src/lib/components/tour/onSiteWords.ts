import { m } from '$lib/paraglide/messages';

const EIGHTH = 45;
const DIRECTIONS = [
	...[m.onsite_north, m.onsite_north_east, m.onsite_east, m.onsite_south_east],
	...[m.onsite_south, m.onsite_south_west, m.onsite_west, m.onsite_north_west]
] as const;

/** The point of the compass nearest to a bearing in degrees, `[0, 360]`: `north-east`. */
export function directionName(bearing: number): string {
	const name = DIRECTIONS[Math.round(bearing / EIGHTH) % DIRECTIONS.length];
	if (!name) throw new RangeError(`${bearing}° is no bearing`);
	return name();
}
