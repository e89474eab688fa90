import { instant, MINUTES_PER_HOUR, type Instant } from '../time/instant';
import { advance } from './advance';

/** Story minutes a second, as the visitor may choose them. */
export const SPEEDS = [1, 5, 10, 30] as const;
export type Speed = (typeof SPEEDS)[number];

/** The visitor's place in time: seeks, plays and pauses within the story. */
export class Clock {
	#t = $state.raw<Instant>(instant(0));
	#minute = $state.raw<Instant>(instant(0));
	#isPlaying = $state(false);
	#speed = $state<Speed>(5);
	#frame: number | undefined;
	#last: number | undefined;
	readonly from: Instant;
	readonly to: Instant;

	constructor(range: { from: Instant; to: Instant }, start: Instant) {
		this.from = range.from;
		this.to = range.to;
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

	/** Goes to an instant, or to the nearer end of the story. Keeps playing if it was. */
	seek(t: Instant): void {
		this.#go(this.#within(t));
	}

	setSpeed(speed: Speed): void {
		this.#speed = speed;
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
		if (this.#t >= this.to) this.#go(this.from);
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
		this.#go(advance({ t: this.#t, minutesPerSecond: this.#speed, end: this.to }, delta));
		if (this.#t >= this.to) {
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
