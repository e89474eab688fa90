import { instant, type Instant } from '../time/instant';

/** The fastest that a story is played, in its minutes for each second. */
export const FASTEST = 60;

/** How the seconds of playing and the minutes of the story go together. */
export interface Pace {
	/** Seconds of playing from one instant to a later one. */
	seconds(from: Instant, to: Instant): number;
	/** The instant reached when so many seconds, not fewer than none, have been played from `t`. */
	after(t: Instant, seconds: number): Instant;
}

/** The same number of story minutes in every second. */
export function steadyPace(minutesPerSecond: number): Pace {
	return {
		seconds: (from, to) => (to - from) / minutesPerSecond,
		after: (t, seconds) => instant(t + minutesPerSecond * seconds)
	};
}
