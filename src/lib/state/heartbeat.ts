import type { Heals } from './heal';

/**
 * What a kiosk says of itself about once a second, for whoever watches over its browser from
 * outside: that the page lives at all is told by `frames`, which only grows while timers run and
 * frames are drawn.
 */
export interface Heartbeat {
	/** Name of the build, as SvelteKit gave it. */
	version: string;
	/** Version of the data: the release and a hash of `geodata/`. */
	data: string;
	/** Beats since the page was loaded, about one a second, whether the map moves or rests. */
	frames: number;
	/** Milliseconds since the page was loaded, on a clock that does not go back. */
	at: number;
	/** `starting` until there is something to be touched; then whether somebody is there. */
	state: 'starting' | 'resting' | 'awake' | 'asking';
	/** Whether all is well, or what is wrong may still come right by itself. */
	healthy: boolean;
	/** How often this device healed, since its counts were last cleared. */
	heals: Heals;
	/** Visits since the page was loaded that are over. */
	sessions: number;
}

/** A heartbeat as JSON, in one line. */
export function printHeartbeat({ at, ...rest }: Heartbeat): string {
	return JSON.stringify({ ...rest, at: Math.round(at) });
}
