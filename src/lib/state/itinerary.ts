import { instant, type Instant } from '../time/instant';

/** What the player must know of a stop. */
export interface PlanStop {
	id: string;
	at: Instant;
	/** End of the stretch that is played there, if one is. */
	until?: Instant | undefined;
	/** Minutes of the story a second. */
	speed: number;
	/** How long it is shown before the player goes on by itself; left out where it waits. */
	seconds?: number | undefined;
}

/** What is played: the stops, at least one, and the lengths of the ways between them. */
export interface Plan {
	stops: readonly PlanStop[];
	/** Metres from each stop to the next; 0 where nobody walks. */
	legs: readonly number[];
	/** Whether a stretch begins to play as soon as one comes to its stop. */
	playsOnArrival: boolean;
}

/** On the way to a stop, never the first, so many metres from the one before, since an instant. */
export interface Moving {
	kind: 'moving';
	stop: number;
	metres: number;
	since: Instant;
}
/** Standing at a stop, at an instant of the story, for so many seconds. */
export interface AtStop {
	kind: 'at_stop';
	stop: number;
	t: Instant;
	seconds: number;
}
/** Watching the stretch of a stop. */
export interface Playing extends Omit<AtStop, 'kind'> {
	kind: 'playing';
}

/** Where a visitor is in an itinerary; stops are rows of the plan, from 0. */
export type PlayerState =
	| { kind: 'idle'; stop: number }
	| Moving
	| AtStop
	| Playing
	/** Halted by the visitor: what goes on with one tap. */
	| { kind: 'paused'; held: Moving | AtStop | Playing }
	| { kind: 'finished' };

export type PlayerCommand =
	/** A touch of whatever is not a control of the player: halts what runs by itself. */
	| { kind: 'touch' }
	/** The one tap: begins, goes on with what was halted, or walks on. */
	| { kind: 'go_on' }
	/** Sets out for the next stop, whatever is played here. */
	| { kind: 'walk' }
	/** Plays the stretch of the stop, from its beginning. */
	| { kind: 'play' }
	| { kind: 'go_to'; stop: number }
	| { kind: 'step'; by: 1 | -1 }
	/** Back to before the beginning; the place is kept. */
	| { kind: 'leave' }
	/** Time passes; `metresPerSecond` is how fast the way is gone. */
	| { kind: 'tick'; ms: number; metresPerSecond: number };

/** The state after a command. A command that means nothing in a state leaves it as it is. */
export function play(plan: Plan, state: PlayerState, command: PlayerCommand): PlayerState {
	switch (command.kind) {
		case 'touch':
			return runs(plan, state) ? { kind: 'paused', held: state } : state;
		case 'go_on':
			return goOn(plan, state);
		case 'walk':
			return walkOn(plan, state);
		case 'play':
			return playStretch(plan, state);
		case 'go_to':
			return command.stop in plan.stops ? arrive(plan, command.stop) : state;
		case 'step':
			return step(plan, state, command.by);
		case 'leave':
			return { kind: 'idle', stop: stopOf(plan, state) };
		case 'tick':
			return runs(plan, state) ? tick(plan, state, command) : state;
	}
}

/** Whether a state changes by itself as time passes. */
export function runs(plan: Plan, state: PlayerState): state is Moving | AtStop | Playing {
	if (state.kind === 'moving' || state.kind === 'playing') return true;
	return state.kind === 'at_stop' && plan.stops[state.stop]?.seconds !== undefined;
}

/** The stop at which one is, or to which one goes; the last where all is done. */
export function stopOf(plan: Plan, state: PlayerState): number {
	if (state.kind === 'finished') return plan.stops.length - 1;
	return state.kind === 'paused' ? state.held.stop : state.stop;
}

/** The instant of the story that is shown in a state. */
export function instantAt(plan: Plan, state: PlayerState): Instant {
	const shown = state.kind === 'paused' ? state.held : state;
	if (shown.kind === 'at_stop' || shown.kind === 'playing') return shown.t;
	const stop = plan.stops[stopOf(plan, shown)] as PlanStop;
	if (shown.kind === 'finished') return stop.until ?? stop.at;
	if (shown.kind === 'idle') return stop.at;
	// Whoever goes back in the story waits with it until they are there.
	if (stop.at <= shown.since) return shown.since;
	const metres = plan.legs[shown.stop - 1] ?? 0;
	const share = metres === 0 ? 1 : shown.metres / metres;
	return instant(shown.since + (stop.at - shown.since) * share);
}

function arrive(plan: Plan, stop: number): AtStop | Playing {
	const { at, until } = plan.stops[stop] as PlanStop;
	const kind = plan.playsOnArrival && until !== undefined ? 'playing' : 'at_stop';
	return { kind, stop, t: at, seconds: 0 };
}

function goOn(plan: Plan, state: PlayerState): PlayerState {
	if (state.kind === 'idle') return arrive(plan, state.stop);
	if (state.kind === 'finished') return arrive(plan, 0);
	if (state.kind === 'paused') return state.held;
	return walkOn(plan, state);
}

function walkOn(plan: Plan, state: PlayerState): PlayerState {
	const here = state.kind === 'paused' ? state.held : state;
	if (here.kind !== 'at_stop' && here.kind !== 'playing') return state;
	const next = here.stop + 1;
	if (next >= plan.stops.length) return { kind: 'finished' };
	if ((plan.legs[here.stop] ?? 0) === 0) return arrive(plan, next);
	return { kind: 'moving', stop: next, metres: 0, since: here.t };
}

function playStretch(plan: Plan, state: PlayerState): PlayerState {
	const here = state.kind === 'paused' ? state.held : state;
	if (here.kind !== 'at_stop' && here.kind !== 'playing') return state;
	const { at, until } = plan.stops[here.stop] as PlanStop;
	return until === undefined ? state : { kind: 'playing', stop: here.stop, t: at, seconds: 0 };
}

function step(plan: Plan, state: PlayerState, by: 1 | -1): PlayerState {
	const here = state.kind === 'paused' ? state.held : state;
	const last = plan.stops.length - 1;
	if (here.kind === 'finished') return by === 1 ? state : arrive(plan, last);
	if (here.kind === 'idle') return state;
	// On the way the next stop is the one ahead, the previous one that one comes from.
	const next = here.kind === 'moving' && by === 1 ? here.stop : here.stop + by;
	if (next > last) return { kind: 'finished' };
	return next < 0 ? state : arrive(plan, next);
}

function tick(
	plan: Plan,
	state: Moving | AtStop | Playing,
	{ ms, metresPerSecond }: { ms: number; metresPerSecond: number }
): PlayerState {
	const passed = Math.max(0, ms) / 1000;
	if (state.kind === 'moving') {
		const metres = state.metres + passed * metresPerSecond;
		return metres >= (plan.legs[state.stop - 1] ?? 0)
			? arrive(plan, state.stop)
			: { ...state, metres };
	}
	const stop = plan.stops[state.stop] as PlanStop;
	const seconds = state.seconds + passed;
	if (stop.seconds !== undefined && seconds >= stop.seconds) return walkOn(plan, state);
	if (state.kind === 'at_stop') return { ...state, seconds };
	const t = instant(Math.min(state.t + passed * stop.speed, stop.until ?? state.t));
	return { ...state, seconds, t, kind: t === stop.until ? 'at_stop' : 'playing' };
}
