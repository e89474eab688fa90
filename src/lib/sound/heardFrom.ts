/** How a sound reaches the ear. */
export interface Hearing {
	/** Loudness, 0 to 1. */
	gain: number;
	/** Frequency above which the way through the air has swallowed it, in hertz. */
	cutoffHertz: number;
}

/** Within this distance nothing is lost, in metres. */
const NEAR_METRES = 400;
const CLEAR_HERTZ = 4200;
const DULLEST_HERTZ = 160;

/**
 * How a sound made so many metres away is heard: its pressure falls with the distance, as on open
 * ground, and the high tones go first. Judgement, for the ear: not acoustics.
 */
export function heardFrom(metres: number): Hearing {
	const times = Math.max(1, metres / NEAR_METRES);
	return {
		gain: 1 / Math.sqrt(times),
		cutoffHertz: Math.max(DULLEST_HERTZ, CLEAR_HERTZ / times)
	};
}
