import type { Force } from '../domain/schema/force';

/** Diameter of the mark of a force whose strength is unknown, in pixels. */
export const STANDARD_DIAMETER = 39;
const LEAST_DIAMETER = 30;
const LARGEST_DIAMETER = 52;
/** So many men have the largest mark: as many as are said to have stood round the palace. */
const LARGEST_STRENGTH = 10_000;

/**
 * The diameter of a force's mark in pixels: 30 + 22 · √(n / 10,000), at most 52, where n is the
 * geometric mean of the lowest and the highest strength claimed: claims differ by factors, and
 * what the eye compares is area. The standard 39 where nothing is claimed, and where guns, cars or
 * ships are counted, not men. Our own scale.
 */
export function markDiameter(strength: Force['strength']): number {
	const { low, high, unit = 'persons' } = strength ?? {};
	const [least, most] = [low ?? high, high ?? low];
	if (least === undefined || most === undefined || unit !== 'persons') return STANDARD_DIAMETER;
	const share = Math.sqrt(Math.sqrt(least * most) / LARGEST_STRENGTH);
	return Math.min(LARGEST_DIAMETER, LEAST_DIAMETER + (LARGEST_DIAMETER - LEAST_DIAMETER) * share);
}

/** Marks are of their full size from one zoom on, and of the least up to another. */
const FULL_ZOOM = 14;
const SMALL_ZOOM = 11;
const SMALL_SCALE = 0.62;

/** By how much marks are smaller, or not, at a zoom. */
export function markScale(zoom: number): number {
	const share = (zoom - SMALL_ZOOM) / (FULL_ZOOM - SMALL_ZOOM);
	return SMALL_SCALE + (1 - SMALL_SCALE) * Math.min(1, Math.max(0, share));
}

/** From this zoom on ships of the city are drawn as hulls; farther off as marks. */
export const HULL_ZOOM = 12.5;
const LARGEST_HULL_SCALE = 1.7;

/**
 * The scale of the hulls at a zoom, 1 at 14: with the map up to there, so that they fit into the
 * river as it shrinks; beyond, by half as much, up to 1.7.
 */
export function hullScale(zoom: number): number {
	const grown = zoom - FULL_ZOOM;
	return Math.min(LARGEST_HULL_SCALE, 2 ** (grown < 0 ? grown : grown / 2));
}
