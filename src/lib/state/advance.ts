import { instant, type Instant } from '../time/instant';

/** A running clock: where it stands, how fast it goes, where it must stop. */
export interface ClockReading {
	t: Instant;
	/** Story minutes for each second that passes. */
	minutesPerSecond: number;
	end: Instant;
}

/** The longest gap between two frames that still counts as playing, in milliseconds. */
const LONGEST_DELTA_MS = 250;

/**
 * The instant after `deltaMs` milliseconds have passed, never beyond the end. A longer gap (a
 * sleeping tab) counts as a quarter of a second, so that the story does not leap.
 */
export function advance({ t, minutesPerSecond, end }: ClockReading, deltaMs: number): Instant {
	const elapsed = Math.min(Math.max(0, deltaMs), LONGEST_DELTA_MS);
	return instant(Math.min(end, t + (minutesPerSecond * elapsed) / 1000));
}
