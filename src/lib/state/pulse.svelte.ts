import type { Timer } from './attentionWatch.svelte';

/** Milliseconds from one beat to the next. */
const BEAT_MS = 1000;

/** What brings the frames of a page: the browser, or a test. */
export interface Frames {
	/** Whether nobody sees the page: then the browser draws no frames. */
	readonly isHidden: boolean;
	/** Acts at the next frame; returns what calls it off. */
	next(act: () => void): () => void;
}

/** The frames of the browser's own window. */
export const BROWSER_FRAMES: Frames = {
	get isHidden() {
		return document.visibilityState === 'hidden';
	},
	next(act) {
		const id = requestAnimationFrame(act);
		return () => cancelAnimationFrame(id);
	}
};

/**
 * Beats about once a second, at a frame: it stands still where the main thread does, and where no
 * frames are drawn though the page is seen. One frame a second is asked for, not each: a map that
 * rests stays at rest.
 */
export class Pulse {
	readonly #timer: Timer;
	readonly #frames: Frames;
	#beats = $state(0);
	#at = $state(0);
	#callOff: (() => void) | undefined;

	constructor(timer: Timer, frames: Frames) {
		this.#timer = timer;
		this.#frames = frames;
	}

	/** Beats since it was begun. */
	get beats(): number {
		return this.#beats;
	}

	/** When it last beat, in milliseconds on the timer's clock. */
	get at(): number {
		return this.#at;
	}

	/** Whether it can beat only at a frame. */
	get needsFrames(): boolean {
		return !this.#frames.isHidden;
	}

	/** Begins to beat, at once; returns what ends it. */
	start(): () => void {
		this.#beat();
		return () => this.#callOff?.();
	}

	#beat(): void {
		this.#beats += 1;
		this.#at = this.#timer.now();
		this.#callOff = this.#timer.after(BEAT_MS, () => this.#ask());
	}

	/** Asks for a frame, and again where it gets lost: one that is lost is no sign of those to come. */
	#ask(): void {
		if (this.#frames.isHidden) {
			this.#beat();
			return;
		}
		let callOffFrame = () => {};
		const callOffRetry = this.#timer.after(BEAT_MS, () => {
			callOffFrame();
			this.#ask();
		});
		this.#callOff = () => {
			callOffRetry();
			callOffFrame();
		};
		callOffFrame = this.#frames.next(() => {
			callOffRetry();
			this.#beat();
		});
	}
}
