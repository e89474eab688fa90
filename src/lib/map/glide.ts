import { distanceMetres } from '../geo/position';
import { pixelsPerMetre } from './pixelsPerMetre';
import { turnBetween, type TourCamera } from './tourCamera';

/** So many pixels may pass under the camera at its full height; from farther it rises first. */
const FLAT_PIXELS = 600;
/** The most by which it rises on its way, in zoom levels. */
const MOST_RISE = 2.2;

/**
 * Where a camera is on its way from one view to another, at a share of its time from 0 to 1: it
 * sets out and arrives gently, turns the shorter way round, and rises over a long way, so that the
 * city does not rush by.
 */
export function glideBetween(from: TourCamera, to: TourCamera, share: number): TourCamera {
	const eased = easeInOut(Math.min(1, Math.max(0, share)));
	const between = (a: number, b: number) => a + (b - a) * eased;
	const rise = riseBetween(from, to) * Math.sin(Math.PI * eased);
	return {
		centre: [between(from.centre[0], to.centre[0]), between(from.centre[1], to.centre[1])],
		zoom: between(from.zoom, to.zoom) - rise,
		bearing: from.bearing + turnBetween(from.bearing, to.bearing) * eased,
		pitch: between(from.pitch, to.pitch)
	};
}

function riseBetween(from: TourCamera, to: TourCamera): number {
	const zoom = (from.zoom + to.zoom) / 2;
	const pixels = distanceMetres(from.centre, to.centre) * pixelsPerMetre(zoom);
	return Math.min(MOST_RISE, Math.max(0, Math.log2(pixels / FLAT_PIXELS)));
}

function easeInOut(share: number): number {
	return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
