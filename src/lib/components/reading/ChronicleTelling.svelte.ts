import type { ChronicleData } from './chronicleData';
import type { ChronicleInVoice } from './chronicleInVoice';
import { tellInVoice } from './tellInVoice';

/** The chronicle of a page in the voice that its reader has chosen; what voices tell is fetched. */
export class ChronicleTelling {
	readonly #data: () => ChronicleData;
	readonly #fetchVoice: (voice: string) => Promise<ChronicleInVoice>;
	#asked = $state<string | undefined>();
	#inVoice = $state.raw<ChronicleInVoice | undefined>();
	#hasFailed = $state(false);
	#told = $derived.by(() =>
		this.#inVoice ? tellInVoice(this.#data(), this.#inVoice) : this.#data()
	);

	/** @param data the chronicle in our best estimate */
	constructor(data: () => ChronicleData, fetchVoice: (voice: string) => Promise<ChronicleInVoice>) {
		this.#data = data;
		this.#fetchVoice = fetchVoice;
	}

	/** What is told now. */
	get told(): ChronicleData {
		return this.#told;
	}

	/** Id of the voice in which it is told now; `undefined` for our best estimate. */
	get voice(): string | undefined {
		return this.#inVoice?.voice;
	}

	/** Whether a voice asked for has not come yet. */
	get isWaiting(): boolean {
		return this.#asked !== this.voice && !this.#hasFailed;
	}

	/** Whether the voice asked for last could not be fetched: then the telling is as it was. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** Whether the voice itself tells an entry, or our estimate stands in; of most neither is said. */
	byOf(entry: string): 'voice' | 'best' | undefined {
		return this.#inVoice?.tellings[entry];
	}

	/** Tells it in a voice, or in our best estimate; of several asked for the last. */
	async tellIn(voice: string | undefined): Promise<void> {
		this.#asked = voice;
		this.#hasFailed = false;
		if (voice === undefined) {
			this.#inVoice = undefined;
			return;
		}
		try {
			const fetched = await this.#fetchVoice(voice);
			if (this.#asked === voice) this.#inVoice = fetched;
		} catch {
			// The page says so, and tells on as it did.
			if (this.#asked === voice) this.#hasFailed = true;
		}
	}
}
