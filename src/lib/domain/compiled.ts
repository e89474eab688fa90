import type { Atlas } from './atlas';
import type { Position } from '../geo/position';
import type { EssayHead } from './schema/essay';
import type { Extent } from './schema/extent';
import type { Trajectory } from './trajectory';

/** The map that a place is on; `capital` is the city as a whole, on the map of the Empire. */
export type Sheet = 'city' | 'capital' | 'surroundings' | 'empire';

/** How a place appears on the map. */
export interface PlaceOnMap {
	sheet: Sheet;
	/** How much happens there: events, changes of holder, and movements that pass. */
	weight: number;
}

/** An extent without its outline, which is on the map only. */
export interface ExtentOnMap extends Omit<Extent, 'geometry'> {
	/** Its row in the whole atlas and on the map, from 0: the same in every voice. */
	row: number;
	/** A point on it, near its middle. */
	position: Position;
	/** Minutes over which it comes into view and leaves it: its hours are known no better. */
	fadeMinutes: number;
}

/** What the browser receives: the facts with what is computed from them. */
export interface CompiledAtlas extends Atlas {
	trajectories: Trajectory[];
	extents: ExtentOnMap[];
	/** The essays are pages of their own; the explorer leads to them. */
	essays: EssayHead[];
	/** Of each place, by its row in `places`; `null` for one known too roughly to be shown. */
	placesOnMap: (PlaceOnMap | null)[];
}
