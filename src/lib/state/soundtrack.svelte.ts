import type { CompiledAtlas } from '../domain/compiled';
import type { Position } from '../geo/position';
import { atlasInVoice } from '../scene/atlasInVoice';
import { soundsBetween, type SoundCue } from '../scene/soundsBetween';
import type { Voice } from '../scene/voice';
import type { Instant } from '../time/instant';

/** The clock and the ear at one frame. */
export interface Listening {
	t: Instant;
	isPlaying: boolean;
	/** The most story minutes that may pass in a second. */
	speed: number;
	voice: Voice;
	/** Where the listener is: the middle of the map. */
	listener: Position;
}

/** The longest frame that still counts as playing on, in seconds; a longer way is a jump. */
const LONGEST_FRAME = 0.26;
/** More captions at once nobody reads. */
const MOST_CAPTIONS = 2;

/** Which sounds of the story are heard as it plays, and what their captions say. Off until wanted. */
export class Soundtrack {
	readonly #atlas: CompiledAtlas;
	#isOn = $state(false);
	#captions = $state.raw<readonly string[]>([]);
	#last: Instant | undefined;
	/** The signals captioned since the story last jumped: firing that goes on is told once. */
	#told = new Set<string>();
	#volume: number | undefined;

	constructor(atlas: CompiledAtlas) {
		this.#atlas = atlas;
	}

	/** From 0 to 1; as loud as sounds are made where nothing is said. */
	get volume(): number | undefined {
		return this.#volume;
	}

	/** Sets how loud it is from when it is next switched on. */
	setVolume(volume: number): void {
		this.#volume = volume;
	}

	/** Whether the visitor wants to hear; captions are shown in any case. */
	get isOn(): boolean {
		return this.#isOn;
	}

	/** The ids of the signals whose captions are up, the latest last. */
	get captions(): readonly string[] {
		return this.#captions;
	}

	toggle(): void {
		this.#isOn = !this.#isOn;
	}

	/**
	 * Takes on the clock's next frame and returns what is heard in it: nothing while the story
	 * stands, goes back or jumps.
	 */
	follow({ t, isPlaying, speed, voice, listener }: Listening): SoundCue[] {
		const from = this.#last;
		this.#last = isPlaying ? t : undefined;
		if (!isPlaying || from === undefined) return [];
		if (t < from || t - from > speed * LONGEST_FRAME) {
			this.#told.clear();
			return [];
		}
		const cues = soundsBetween(atlasInVoice(this.#atlas, voice), { from, to: t }, listener);
		for (const { signal } of cues) this.#tell(signal);
		return cues;
	}

	/** Takes down a caption that has been up long enough. */
	lapse(signal: string): void {
		this.#captions = this.#captions.filter((id) => id !== signal);
	}

	#tell(signal: string): void {
		if (this.#told.has(signal)) return;
		this.#told.add(signal);
		this.#captions = [...this.#captions, signal].slice(-MOST_CAPTIONS);
	}
}
