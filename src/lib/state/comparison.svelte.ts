import { atlasInVoice, type AtlasInVoice } from '../scene/atlasInVoice';
import { sceneAt, type Scene } from '../scene/sceneAt';
import { BEST_ESTIMATE, type Voice } from '../scene/voice';
import type { Explorer } from './explorer.svelte';

/** What of the explorer a comparison rests on: its atlas and hour, and the voice compared with. */
type Compared = Pick<Explorer, 'atlas' | 'clock' | 'crossing' | 'voice'>;

/** Where the divider stands at first, as a share of what is left free of the map. */
const MIDDLE = 0.5;

/** A second voice beside the explorer's own, told at the same hour; none unless it is asked for. */
export class Comparison {
	readonly #explorer: Compared;
	#chosen = $state.raw<Voice | undefined>(undefined);
	#share = $state(MIDDLE);
	#hasFailed = $state(false);
	#isFolded = $state(false);
	// Nothing of this is worked out before somebody asks for it.
	#voice = $derived.by(() => this.#chosen ?? BEST_ESTIMATE);
	#told = $derived.by(() => atlasInVoice(this.#explorer.atlas, this.#voice));
	#scene = $derived.by(() => sceneAt(this.#explorer.atlas, this.#explorer.clock.t, this.#voice));

	constructor(explorer: Compared) {
		this.#explorer = explorer;
	}

	/** Id of the second voice, if one is chosen. */
	get chosen(): string | undefined {
		return this.#chosen?.id;
	}

	/** What the address must say of it: nothing while nothing is compared. */
	get param(): { compare?: string } {
		return this.#chosen ? { compare: this.#chosen.id } : {};
	}

	/** Whether two tellings are shown: not while a way across the city is asked for, in one of them. */
	get isOn(): boolean {
		return this.#chosen !== undefined && !this.#explorer.crossing.isOpen;
	}

	get voice(): Voice {
		return this.#voice;
	}

	/** The atlas as the second voice tells it. */
	get told(): AtlasInVoice {
		return this.#told;
	}

	/** The scene at the clock's time in the second voice. */
	get scene(): Scene {
		return this.#scene;
	}

	/** Where the divider stands, 0 to 1: so much of what is free of the map is the first voice's. */
	get share(): number {
		return this.#share;
	}

	/** Whether the list of what differs has been folded away. */
	get isFolded(): boolean {
		return this.#isFolded;
	}

	/** Whether the second map could not be drawn. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** Compares with a voice of the atlas; with none where there is none of that id, or it is told already. */
	choose(id: string | undefined): void {
		this.restore(id);
		if (this.#chosen) this.#explorer.crossing.close();
	}

	/** Takes on what an address says; the list is open and the divider in the middle. */
	restore(id: string | undefined): void {
		const { atlas, voice } = this.#explorer;
		this.#chosen = atlas.voices.find((one) => one.id === id && id !== voice.id);
		this.#share = MIDDLE;
		this.#isFolded = false;
		this.#hasFailed = false;
	}

	/** Told that the first voice is another: where it is the second now, the two change sides. */
	exchange(before: Voice): void {
		if (this.#chosen && this.#chosen.id === this.#explorer.voice.id) this.#chosen = before;
	}

	/** Puts the divider at a share of the free map; beyond its ends it stays there. */
	divide(share: number): void {
		this.#share = Math.min(1, Math.max(0, share));
	}

	/** Folds the list of what differs away, or opens it. */
	fold(isFolded: boolean): void {
		this.#isFolded = isFolded;
	}

	/** Told by the second map when it cannot be drawn. */
	reportFailure(): void {
		this.#hasFailed = true;
	}
}
