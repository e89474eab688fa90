import type { CompiledAtlas } from '../domain/compiled';
import type { ChronologyEvent } from '../domain/schema/event';
import { contains } from '../time/interval';
import type { Instant } from '../time/instant';
import { atlasInVoice } from './atlasInVoice';
import { eventsAt } from './eventsAt';
import { extentsAt, type ExtentInScene } from './extentsAt';
import { forcesAt, type ForceInScene } from './forcesAt';
import { holdingsAt, type Holdings } from './holdingsAt';
import { signalsAt, type SignalInScene } from './signalsAt';
import type { Voice } from './voice';

/** The atlas at `t` in one voice. */
export interface Scene {
	t: Instant;
	voice: Voice;
	/** Who holds which place, by place id. */
	holdings: Holdings;
	/** The forces to be seen, moving or standing. */
	forces: readonly ForceInScene[];
	/** The cordons, barricades, patrols and crowds on the ground. */
	extents: readonly ExtentInScene[];
	/** The rows, from 0, of the blackouts that last. */
	blackouts: readonly number[];
	/** What is fired and what shines. */
	signals: readonly SignalInScene[];
	/** The events under way; day-long ones are left out. */
	events: readonly ChronologyEvent[];
}

/** The scene at `t` in one voice, of the whole atlas. Total, and depends on nothing but its arguments. */
export function sceneAt(atlas: CompiledAtlas, t: Instant, voice: Voice): Scene {
	const told = atlasInVoice(atlas, voice);
	return {
		t,
		voice,
		holdings: holdingsAt(told, t),
		forces: forcesAt(told, t),
		extents: extentsAt(told, t),
		blackouts: atlas.blackouts.flatMap((blackout, row) => (contains(blackout, t) ? [row] : [])),
		signals: signalsAt(told, t),
		events: eventsAt(told.events, t)
	};
}
