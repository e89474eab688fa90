import {
	attend,
	checkAfter,
	type Attention,
	type AttentionCommand,
	type Patience
} from './attention';

/** What tells the time and wakes one up later: the browser, or a test. */
export interface Timer {
	/** Milliseconds on a clock that does not go back. */
	now(): number;
	/** Acts once after so many milliseconds; returns what calls it off. */
	after(ms: number, act: () => void): () => void;
}

/** The browser's own clock and timers. */
export const BROWSER_TIMER: Timer = {
	now: () => performance.now(),
	after(ms, act) {
		const id = setTimeout(act, ms);
		return () => clearTimeout(id);
	}
};

const SECOND = 1000;

/** How long somebody was there, from the first touch to the last, and whether they ended it. */
export interface AttentionSpan {
	seconds: number;
	isEnded: boolean;
}

/** Watches over a kiosk: told of every touch, it knows whether somebody still is there. */
export class AttentionWatch {
	readonly #patience: Patience;
	readonly #timer: Timer;
	readonly #onrest: (visit: AttentionSpan) => void;
	#began = 0;
	#touched = 0;
	#attention = $state.raw<Attention>({ kind: 'resting' });
	#secondsLeft = $state(0);
	#callOff: (() => void) | undefined;

	/** @param onrest told each time that nobody is there any more, how long somebody was */
	constructor(patience: Patience, timer: Timer, onrest: (visit: AttentionSpan) => void) {
		this.#patience = patience;
		this.#timer = timer;
		this.#onrest = onrest;
	}

	get kind(): Attention['kind'] {
		return this.#attention.kind;
	}

	/** Whether somebody is there, as far as it can tell. */
	get isAwake(): boolean {
		return this.#attention.kind !== 'resting';
	}

	/** While it asks: whole seconds until it begins anew. */
	get secondsLeft(): number {
		return this.#secondsLeft;
	}

	touch(): void {
		this.#obey({ kind: 'touch', now: this.#timer.now() });
		// A touch only moves the moment on: the timer that runs finds that out when it is due.
		if (!this.#callOff) this.#wait();
	}

	/** Somebody is done: nobody is waited for. */
	rest(): void {
		this.stop();
		this.#obey({ kind: 'rest' });
	}

	/** Ends the waiting: the page is left. */
	stop(): void {
		this.#callOff?.();
		this.#callOff = undefined;
	}

	#check(): void {
		this.#callOff = undefined;
		this.#obey({ kind: 'check', now: this.#timer.now() });
		this.#wait();
	}

	#obey(command: AttentionCommand): void {
		const before = this.#attention.kind;
		this.#attention = attend(this.#attention, command, this.#patience);
		if (command.kind === 'touch') this.#touched = command.now;
		if (before === 'resting' && this.isAwake) this.#began = this.#touched;
		if (before === 'resting' || this.isAwake) return;
		const ms = Math.max(0, this.#touched - this.#began);
		this.#onrest({ seconds: ms / SECOND, isEnded: command.kind === 'rest' });
	}

	#wait(): void {
		const due = checkAfter(this.#attention, this.#timer.now(), this.#patience);
		if (due === undefined) return;
		this.#secondsLeft = Math.ceil(due / SECOND);
		// While it asks, the seconds are counted down.
		const isCounted = this.#attention.kind === 'asking' && due > SECOND;
		this.#callOff = this.#timer.after(isCounted ? SECOND : due, () => this.#check());
	}
}
