import { distanceMetres, type Position } from './position';

/**
 * Speed of sound in still air just below freezing: 331.3 m/s at 0 °C, 0.6 less for each degree of
 * frost (c = 331.3·√(1 + ϑ/273.15)); wind is left out.
 */
export const SOUND_METRES_PER_SECOND = 330;

/** Seconds after which a sound made at `from` is heard at `to`, along a straight line. */
export function soundDelaySeconds(from: Position, to: Position): number {
	return distanceMetres(from, to) / SOUND_METRES_PER_SECOND;
}
