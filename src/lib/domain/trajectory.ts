import type { Instant } from '../time/instant';
import type { Mode } from './schema/movement';

/** A dated position: `[lng, lat, t]`, degrees and minutes. */
export type Keyframe = readonly [number, number, Instant];

/** In which directions the dry ground round the end of a way is measured: every 30 degrees. */
export const DRY_BEARINGS: readonly number[] = Array.from({ length: 12 }, (_, index) => index * 30);
/** How far, in metres. */
export const DRY_REACH_METRES = 400;

/** What is computed from a movement: ordered keyframes of one force. */
export interface Trajectory {
	movement: string;
	force: string;
	/** In order of time, at least two; several may share an instant at a halt. */
	keyframes: Keyframe[];
	/**
	 * How it goes from which instant on, in order, the first from the start; `null` where several
	 * ways of going are possible and which it was is not known.
	 */
	modes: (readonly [Instant, Mode | null])[];
	/** Length of the way in metres. */
	metres: number;
	/** Whether the course is recorded, not merely likely. */
	attested: boolean;
	/** Whether the movement itself is recorded, not merely supposed. */
	recorded: boolean;
	/** Minutes over which the force comes into view and leaves it: its hour is known no better. */
	fadeMinutes: number;
	/** Metres of road that a marching body takes from head to tail; left out where it is none. */
	columnMetres?: number;
	/**
	 * Metres of dry ground from its end to each side, by {@link DRY_BEARINGS}, at most
	 * {@link DRY_REACH_METRES}; left out where there is no water so near.
	 */
	dryMetres?: number[];
}
