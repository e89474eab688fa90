/** How long the road behind a force may stay drawn: minutes, or the whole way to the end. */
export const TRAIL_LENGTHS = ['30', '60', '120', '240', 'whole'] as const;
export type TrailLength = (typeof TRAIL_LENGTHS)[number];
export const USUAL_TRAIL: TrailLength = '120';

/** How long the visitor wants to see the roads that forces have gone. */
export class Trail {
	#length = $state<TrailLength>(USUAL_TRAIL);

	constructor(length: TrailLength = USUAL_TRAIL) {
		this.#length = length;
	}

	get length(): TrailLength {
		return this.#length;
	}

	/** In minutes; `undefined` where the whole way stays. */
	get minutes(): number | undefined {
		return this.#length === 'whole' ? undefined : Number(this.#length);
	}

	/** What an address must say of it: nothing of the usual length. */
	get param(): { trail?: TrailLength } {
		return this.#length === USUAL_TRAIL ? {} : { trail: this.#length };
	}

	setLength(length: TrailLength): void {
		this.#length = length;
	}
}
