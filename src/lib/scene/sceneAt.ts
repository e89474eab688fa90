import type { CompiledAtlas } from '../domain/compiled';
import type { ChronologyEvent } from '../domain/schema/event';
import type { Holding } from '../domain/schema/holding';
import { contains } from '../time/interval';
import type { Instant } from '../time/instant';
import { eventsAt } from './eventsAt';
import { forcesAt, type ForceInScene } from './forcesAt';
import { holdingsAt } from './holdingsAt';
import { eventsInVoice, type Voice } from './voice';

/** The atlas at `t` in one voice. */
export interface Scene {
	t: Instant;
	voice: Voice;
	/** Who holds which place, by place id. */
	holdings: ReadonlyMap<string, Holding>;
	/** The forces to be seen, moving or standing. */
	forces: readonly ForceInScene[];
	/** The rows, from 0, of the blackouts that last. */
	blackouts: readonly number[];
	/** The events under way as the voice tells them; day-long ones are left out. */
	events: readonly ChronologyEvent[];
}

/** The scene at `t` in one voice. Total, and depends on nothing but its arguments. */
export function sceneAt(atlas: CompiledAtlas, t: Instant, voice: Voice): Scene {
	return {
		t,
		voice,
		holdings: holdingsAt(atlas, t),
		forces: forcesAt(atlas, t),
		blackouts: atlas.blackouts.flatMap((blackout, row) => (contains(blackout, t) ? [row] : [])),
		events: eventsAt(eventsInVoice(atlas, voice), t)
	};
}
