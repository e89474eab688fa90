import type { Instant } from '../time/instant';

/** A dated position: `[lng, lat, t]`, degrees and minutes. */
export type Keyframe = readonly [number, number, Instant];

/** What is computed from a movement: ordered keyframes of one force. */
export interface Trajectory {
	movement: string;
	force: string;
	/** In order of time, at least two; several may share an instant at a halt. */
	keyframes: Keyframe[];
	/** Length of the way in metres. */
	metres: number;
	/** Whether the course is recorded, not merely likely. */
	attested: boolean;
	/** Whether the movement itself is recorded, not merely supposed. */
	recorded: boolean;
	/** Minutes over which the force comes into view and leaves it: its hour is known no better. */
	fadeMinutes: number;
}
