import { CITY_BBOX } from '$lib/geo/position';

const [WEST, SOUTH, EAST, NORTH] = CITY_BBOX;

/** A camera that sees the whole city, and so every feature of a generated atlas. */
export const CITY_CAMERA = { center: [(WEST + EAST) / 2, (SOUTH + NORTH) / 2], zoom: 11 } as const;
