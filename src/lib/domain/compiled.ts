import type { Atlas } from './atlas';
import type { Trajectory } from './trajectory';

/** What the browser receives: the facts with the trajectories computed from them. */
export interface CompiledAtlas extends Atlas {
	trajectories: Trajectory[];
}
