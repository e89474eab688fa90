import { createContext } from 'svelte';
import { legsOf, stopsOf, type CompiledItinerary, type WalkLeg } from '../domain/compiledItinerary';
import type { ItineraryStop } from '../domain/schema/itinerary';
import { PACES, type Pace } from '../scene/walking';
import { walkAt, type Walker } from '../scene/walkAt';
import type { Instant } from '../time/instant';
import {
	instantAt,
	play,
	runs,
	stopOf,
	type Plan,
	type PlayerCommand,
	type PlayerState
} from './itinerary';

/** How many times faster than on foot the way is gone at home. */
export const HASTES = [1, 10, 30] as const;
export type Haste = (typeof HASTES)[number];
const USUAL_HASTE: Haste = 30;
/** Minutes of the story a second, where the stop says nothing. */
const USUAL_SPEED = 5;

/** What a visitor may choose, and what is kept for when they come back. */
export interface TourChoices {
	isShort: boolean;
	pace: Pace;
	haste: Haste;
}

/** An itinerary in the hands of a visitor: the player's state, and the frames that move it on. */
export class ItineraryPlayer {
	readonly itinerary: CompiledItinerary;
	readonly #moves: boolean;
	#isShort = $state(false);
	#pace = $state<Pace>('steady');
	#haste = $state<Haste>(USUAL_HASTE);
	#state = $state.raw<PlayerState>({ kind: 'idle', stop: 0 });
	#frame: number | undefined;
	#last: number | undefined;
	#stops = $derived.by(() => stopsOf<ItineraryStop>(this.itinerary, this.#isShort));
	#legs = $derived.by(() => legsOf(this.itinerary, this.#isShort));
	#plan = $derived.by(() => this.#makePlan());

	/** @param moves whether ways are walked and stretches begin by themselves; not where motion is unwanted */
	constructor(itinerary: CompiledItinerary, moves: boolean) {
		this.itinerary = itinerary;
		this.#moves = moves;
	}

	get state(): PlayerState {
		return this.#state;
	}

	/** What runs, or would run if it were not paused. */
	get held(): Exclude<PlayerState, { kind: 'paused' }> {
		return this.#state.kind === 'paused' ? this.#state.held : this.#state;
	}

	get isRunning(): boolean {
		return runs(this.#plan, this.#state);
	}

	/** The stops of the tour as chosen, whole or short. */
	get stops(): readonly ItineraryStop[] {
		return this.#stops;
	}

	/** The row of the stop at which one is, or to which one goes. */
	get row(): number {
		return stopOf(this.#plan, this.#state);
	}

	get stop(): ItineraryStop {
		return this.#stops[this.row] as ItineraryStop;
	}

	/** The stop after it, if one is. */
	get next(): ItineraryStop | undefined {
		return this.#stops[this.row + 1];
	}

	/** The way that is gone, or the one on from here, if any. */
	get leg(): WalkLeg | undefined {
		return this.#legs[this.held.kind === 'moving' ? this.row - 1 : this.row];
	}

	/** All the ways of the tour as chosen. */
	get legs(): readonly WalkLeg[] {
		return this.#legs;
	}

	/** Metres gone of that way. */
	get metres(): number {
		return this.held.kind === 'moving' ? this.held.metres : 0;
	}

	/** Where one is on the way, while one is. */
	get walker(): Walker | undefined {
		return this.held.kind === 'moving' && this.leg ? walkAt(this.leg, this.metres) : undefined;
	}

	/** The instant of the story that is shown. */
	get t(): Instant {
		return instantAt(this.#plan, this.#state);
	}

	get isShort(): boolean {
		return this.#isShort;
	}

	get pace(): Pace {
		return this.#pace;
	}

	get haste(): Haste {
		return this.#haste;
	}

	/** Metres from the first stop to the last. */
	get length(): number {
		return this.#legs.reduce((sum, { metres }) => sum + metres, 0);
	}

	get choices(): TourChoices {
		return { isShort: this.#isShort, pace: this.#pace, haste: this.#haste };
	}

	/** Takes on choices; at the same stop, or, where the short tour leaves that out, the one after. */
	choose({
		isShort = this.#isShort,
		pace = this.#pace,
		haste = this.#haste
	}: Partial<TourChoices>) {
		[this.#pace, this.#haste] = [pace, haste];
		if (isShort === this.#isShort) return;
		const all = this.itinerary.stops.map(({ id }) => id);
		const here = all.indexOf(this.stop.id);
		const isIdle = this.#state.kind === 'idle';
		this.#isShort = isShort;
		const row = this.#stops.findIndex(({ id }) => all.indexOf(id) >= here);
		const stop = row < 0 ? this.#stops.length - 1 : row;
		this.#go(
			isIdle ? { kind: 'idle', stop } : play(this.#plan, this.#state, { kind: 'go_to', stop })
		);
	}

	/** Readies the player to begin at a stop of that id; at the first where there is none. */
	readyAt(id: string | undefined): void {
		this.#go({ kind: 'idle', stop: Math.max(0, this.#rowOf(id)) });
	}

	/** Goes to the stop of that id; does nothing where there is none. */
	goTo(id: string | undefined): void {
		this.tell({ kind: 'go_to', stop: this.#rowOf(id) });
	}

	/** Does what the visitor, or time, asks for. */
	tell(command: PlayerCommand): void {
		this.#go(play(this.#plan, this.#state, command));
	}

	/** Whether the tour as chosen has a stop of that id. */
	has(id: string): boolean {
		return this.#rowOf(id) >= 0;
	}

	/** Stops the frames: the page is left. */
	stopFrames(): void {
		if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
		this.#frame = undefined;
		this.#last = undefined;
	}

	#rowOf(id: string | undefined): number {
		return this.#stops.findIndex((stop) => stop.id === id);
	}

	#go(state: PlayerState): void {
		this.#state = state;
		if (!runs(this.#plan, state)) this.stopFrames();
		else this.#frame ??= requestAnimationFrame(this.#tick);
	}

	// The first frame only sets the stamp: its delta is nought.
	#tick = (now: number): void => {
		const ms = this.#last === undefined ? 0 : now - this.#last;
		this.#last = now;
		this.#frame = undefined;
		const metresPerSecond = PACES[this.#pace] * this.#haste;
		this.tell({ kind: 'tick', ms, metresPerSecond });
	};

	#makePlan(): Plan {
		return {
			stops: this.#stops.map((stop) => ({
				...{ id: stop.id, at: stop.at, until: stop.until },
				speed: stop.speed ?? USUAL_SPEED,
				...('seconds' in stop ? { seconds: stop.seconds } : {})
			})),
			// Where motion is unwanted, one is there at once.
			legs: this.#stops
				.slice(1)
				.map((_, row) => (this.#moves ? (this.#legs[row]?.metres ?? 0) : 0)),
			playsOnArrival: this.#moves
		};
	}
}

/** The player of the page; `getItineraryPlayer` throws outside one. */
export const [getItineraryPlayer, setItineraryPlayer] = createContext<ItineraryPlayer>();
