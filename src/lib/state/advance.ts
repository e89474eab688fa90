import type { Instant } from '../time/instant';
import { instant } from '../time/instant';
import { contains } from '../time/interval';
import type { Loop } from './loop';
import type { Pace } from './pace';

/** A running clock: where it stands, how it goes, and between which ends. */
export interface ClockReading {
	t: Instant;
	pace: Pace;
	from: Instant;
	to: Instant;
	/** The stretch `[from, to)` that is played again and again. */
	loop?: Loop | undefined;
}

/** The longest gap between two frames that still counts as playing, in milliseconds. */
const LONGEST_DELTA_MS = 250;

/**
 * The reading after `deltaMs` milliseconds of playing. A longer gap than a quarter of a second (a
 * sleeping tab) counts as one, so that the story does not leap; a negative one as none. Without a
 * loop the clock stands still at the end. With one it goes from its end to its beginning, and what
 * is left of the time is played from there; from outside the loop it begins at the loop's start.
 */
export function advance<Reading extends ClockReading>(reading: Reading, deltaMs: number): Reading {
	const seconds = Math.min(Math.max(0, deltaMs), LONGEST_DELTA_MS) / 1000;
	const { t, pace, from, to, loop } = reading;
	const next = loop
		? afterInLoop(pace, contains(loop, t) ? t : loop.from, { seconds, loop })
		: pace.after(t, seconds);
	return { ...reading, t: instant(Math.min(to, Math.max(from, next))) };
}

function afterInLoop(
	pace: Pace,
	t: Instant,
	{ seconds, loop }: { seconds: number; loop: Loop }
): Instant {
	const left = pace.seconds(t, loop.to);
	if (seconds < left) return pace.after(t, seconds);
	return pace.after(loop.from, (seconds - left) % pace.seconds(loop.from, loop.to));
}
