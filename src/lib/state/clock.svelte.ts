import { instant, MINUTES_PER_HOUR, type Instant } from '../time/instant';
import { advance } from './advance';
import { loopWithin, type Loop } from './loop';
import { FASTEST, steadyPace, type Pace } from './pace';

/** Story minutes a second as the visitor may choose them, and the pace that lingers where much happens. */
export const SPEEDS = [1, 5, 10, 30, FASTEST, 'even'] as const;
export type Speed = (typeof SPEEDS)[number];
export const USUAL_SPEED: Speed = 5;

/** The mean of the even story: the whole of it takes as long as at this many minutes a second. */
export const MEAN_MINUTES_PER_SECOND = 10;

/** What a clock runs through: the story, and its even pace where it has one. */
export interface ClockRange {
	from: Instant;
	to: Instant;
	/** Left out, the even story goes steadily at the mean. */
	evenPace?: Pace;
}

/** The visitor's place in time: seeks, plays and pauses within the story. */
export class Clock {
	#t = $state.raw<Instant>(instant(0));
	#minute = $state.raw<Instant>(instant(0));
	#isPlaying = $state(false);
	#speed = $state<Speed>(USUAL_SPEED);
	#loop = $state.raw<Loop | undefined>();
	#frame: number | undefined;
	#last: number | undefined;
	readonly #evenPace: Pace;
	readonly from: Instant;
	readonly to: Instant;

	constructor({ from, to, evenPace }: ClockRange, start: Instant) {
		this.from = from;
		this.to = to;
		this.#evenPace = evenPace ?? steadyPace(MEAN_MINUTES_PER_SECOND);
		this.#go(this.#within(start));
	}

	get t(): Instant {
		return this.#t;
	}

	/**
	 * The whole minute that `t` is in. While playing, `t` is another at every frame: what changes
	 * with the minute only follows this, and rests between.
	 */
	get minute(): Instant {
		return this.#minute;
	}

	get isPlaying(): boolean {
		return this.#isPlaying;
	}

	get speed(): Speed {
		return this.#speed;
	}

	/** The most story minutes that may pass in a second of playing. */
	get mostMinutesPerSecond(): number {
		return this.#speed === 'even' ? FASTEST : this.#speed;
	}

	/** The stretch that is played again and again, if one is chosen. */
	get loop(): Loop | undefined {
		return this.#loop;
	}

	/** Goes to an instant, or to the nearer end of the story. Keeps playing if it was. */
	seek(t: Instant): void {
		this.#go(this.#within(t));
	}

	setSpeed(speed: Speed): void {
		this.#speed = speed;
	}

	/** Chooses the stretch to be played again and again, cut to the story; none where too short. */
	setLoop(loop: Loop | undefined): void {
		this.#loop = loop && loopWithin(this, loop);
	}

	/** Moves by whole hours, to the full hour. */
	stepHours(hours: number): void {
		const hour = this.#t / MINUTES_PER_HOUR;
		const full = hours > 0 ? Math.floor(hour) + hours : Math.ceil(hour) + hours;
		this.seek(instant(full * MINUTES_PER_HOUR));
	}

	/** Plays on; from the beginning where the end was reached. */
	play(): void {
		if (this.#isPlaying) return;
		if (!this.#loop && this.#t >= this.to) this.#go(this.from);
		this.#isPlaying = true;
		this.#last = undefined;
		this.#frame = requestAnimationFrame(this.#tick);
	}

	pause(): void {
		this.#isPlaying = false;
		if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
		this.#frame = undefined;
	}

	toggle(): void {
		if (this.#isPlaying) this.pause();
		else this.play();
	}

	// The first frame only sets the stamp: its delta is nought.
	#tick = (now: number): void => {
		const delta = this.#last === undefined ? 0 : now - this.#last;
		this.#last = now;
		const pace = this.#speed === 'even' ? this.#evenPace : steadyPace(this.#speed);
		const { from, to } = this;
		this.#go(advance({ t: this.#t, pace, from, to, loop: this.#loop }, delta).t);
		if (!this.#loop && this.#t >= this.to) {
			this.pause();
			return;
		}
		this.#frame = requestAnimationFrame(this.#tick);
	};

	#go(t: Instant): void {
		this.#t = t;
		this.#minute = instant(Math.floor(t));
	}

	#within(t: Instant): Instant {
		return instant(Math.min(this.to, Math.max(this.from, t)));
	}
}
