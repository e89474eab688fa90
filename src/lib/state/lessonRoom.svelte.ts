import { createContext } from 'svelte';
import type { CompiledLesson } from '../domain/compiledItinerary';
import type { Instant } from '../time/instant';
import {
	cueOf,
	hasSeen,
	isRunning,
	shownInstant,
	type LessonCommand,
	type LessonState
} from './lesson';
import { isAhead, mergeLogs, stamp, stateAfter, type LessonLog } from './lessonLog';
import { readKeptLog, readMessage, type LessonMessage, type LessonRole } from './lessonMessage';
import { cueRow, lessonPlan, stepOf, type Cue, type LessonPlan } from './lessonPlan';

/** How the windows of one browser speak to each other: as `BroadcastChannel` does it. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'addEventListener'>;

/** What a window of a lesson stands in. */
export interface Surroundings {
	role: LessonRole;
	/** The name of this window, which no other has. */
	window: string;
	/** The moment, in milliseconds since 1970. */
	now: () => number;
	/** `undefined` where this browser lets no windows speak to each other. */
	channel: Channel | undefined;
	/** What this window keeps for when it is reloaded, and no longer. */
	memory: Pick<Storage, 'getItem' | 'setItem'> | undefined;
}

/** A lesson as one of its windows knows it, in step with the others. */
export class LessonRoom {
	readonly lesson: CompiledLesson;
	readonly plan: LessonPlan;
	readonly #moves: boolean;
	#log = $state.raw<LessonLog>([]);
	#others = $state.raw<ReadonlyMap<string, LessonRole>>(new Map());
	#isConnected = $state(false);
	#unread = $state(0);
	#now = $state(0);
	#surroundings: Surroundings | undefined;
	#state = $derived.by(() => stateAfter(this.plan, this.#log));
	#t = $derived.by(() => this.#instantShown());
	#isRunning = $derived.by(() => this.#moves && isRunning(this.plan, this.#state, this.#now));

	/** @param moves whether the map runs through stretches; where motion is unwanted it is at their ends at once */
	constructor(lesson: CompiledLesson, moves = true) {
		this.lesson = lesson;
		this.plan = lessonPlan(lesson);
		this.#moves = moves;
	}

	get state(): LessonState {
		return this.#state;
	}

	get cue(): Cue {
		return cueOf(this.plan, this.#state);
	}

	/** The row of the step that is shown, if one is. */
	get step(): number | undefined {
		return stepOf(this.cue);
	}

	/** The moment as this window was last told, in milliseconds. */
	get now(): number {
		return this.#now;
	}

	/** The instant of the story that is shown. */
	get t(): Instant {
		return this.#t;
	}

	/** Whether the map runs through its stretch by itself. */
	get isRunning(): boolean {
		return this.#isRunning;
	}

	/** Whether this browser lets the windows speak to each other. */
	get isConnected(): boolean {
		return this.#isConnected;
	}

	/** Whether another window of that kind is open. */
	hasOther(role: LessonRole): boolean {
		return [...this.#others.values()].includes(role);
	}

	/** How many messages came that could not be read. */
	get unread(): number {
		return this.#unread;
	}

	/** Whether what happened in a step may be shown: the class was shown it, and did not go back. */
	isAnswered(step: number): boolean {
		const row = cueRow(this.plan, 'answer', step);
		return row >= 0 && step === this.step && hasSeen(this.#state, row) && this.#state.cue >= row;
	}

	/** Takes part in the lesson: learns what is known, and listens. Returns what ends it. */
	join(surroundings: Surroundings): () => void {
		this.#surroundings = surroundings;
		const { channel, memory } = surroundings;
		this.#isConnected = channel !== undefined;
		this.tick();
		this.#take(readKeptLog(memory?.getItem(this.#key)));
		channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => this.#hear(data));
		this.greet();
		return () => {
			this.#say({ kind: 'bye', window: surroundings.window });
			channel?.close();
			this.#surroundings = undefined;
		};
	}

	/** Asks the other windows for what this one may have missed. */
	greet(): void {
		this.#tellLog('hello');
	}

	/** Does what a teacher or a class asks for, here and in the other windows. */
	tell(command: LessonCommand): void {
		if (!this.#surroundings) return;
		const { window, now } = this.#surroundings;
		const given = stamp(this.#log, { window, at: now(), command });
		this.#take([given]);
		this.#say({ kind: 'command', given });
	}

	/** Looks at the clock: what runs by itself is then as far as it should be. */
	tick(): void {
		if (this.#surroundings) this.#now = this.#surroundings.now();
	}

	#instantShown(): Instant {
		const { cue } = this;
		const end = cue.kind === 'run' ? this.plan.steps[cue.step]?.until : undefined;
		return (this.#moves ? undefined : end) ?? shownInstant(this.plan, this.#state, this.#now);
	}

	#hear(data: unknown): void {
		const message = readMessage(data);
		if (!message) {
			this.#unread += 1;
			return;
		}
		if (message.kind === 'command') {
			const hasMissed = isAhead(this.#log, message.given);
			this.#take([message.given]);
			if (hasMissed) this.greet();
			return;
		}
		const others = new Map(this.#others);
		if (message.kind === 'bye') others.delete(message.window);
		else others.set(message.window, message.role);
		this.#others = others;
		if (message.kind === 'bye') return;
		this.#take(message.log);
		if (message.kind === 'hello') this.#tellLog('log');
	}

	#take(more: LessonLog): void {
		this.#log = mergeLogs(this.#log, more);
		this.tick();
		// A window that may keep nothing, or no more, has the others to learn from.
		try {
			this.#surroundings?.memory?.setItem(this.#key, JSON.stringify(this.#log));
		} catch {
			this.#surroundings = this.#surroundings && { ...this.#surroundings, memory: undefined };
		}
	}

	#tellLog(kind: 'hello' | 'log'): void {
		if (!this.#surroundings) return;
		const { window, role } = this.#surroundings;
		this.#say({ kind, window, role, log: [...this.#log] });
	}

	#say(message: LessonMessage): void {
		this.#surroundings?.channel?.postMessage(message);
	}

	get #key(): string {
		return `petrograd-lesson:${this.lesson.id}`;
	}
}

/** The lesson of the page; `getLessonRoom` throws outside one. */
export const [getLessonRoom, setLessonRoom] = createContext<LessonRoom>();
