import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LayerId } from '../style/layerOrder';
import type { Box, Written } from './layoutMarks';

/** What the name of a force may cover where there is no other room for it. */
const MINOR: readonly LayerId[] = [
	...(['building-name', 'ground-name', 'district-name', 'island-name'] as const),
	...(['water-name-minor', 'street-name-minor', 'street-name'] as const)
];
/** What it may not cover: names of places and great waters, and the marks of holders. */
const MAJOR: readonly LayerId[] = [
	...(['town-name', 'region-water-name', 'empire-water-name', 'water-name-far'] as const),
	...(['water-name', 'place-name', 'place-name-hero', 'mark-room'] as const)
];
/** An answer holds while its box has moved by less, in pixels. */
const STEP = 10;

interface Answer {
	box: Box;
	/** How often the map had been written anew when it was given. */
	stamp: number;
	written: Written;
}

/**
 * Knows where the map leaves room for names. Asking the map takes time: answers are kept, and in
 * one frame only so many questions are asked; the others wait, and their last answer stands.
 */
export class NameRoom {
	readonly #map: MapLibreMap;
	readonly #answers = new Map<string, Answer>();
	#stamp = 0;
	#left = 0;
	#isWaiting = false;

	constructor(map: MapLibreMap) {
		this.#map = map;
	}

	/** Tells that the map has been written anew: no answer holds any more. */
	forget(): void {
		this.#stamp += 1;
	}

	/** Begins a frame in which so many questions may be asked. */
	begin(questions: number): void {
		this.#left = questions;
		this.#isWaiting = false;
	}

	/** Whether questions were left over in this frame. */
	get isWaiting(): boolean {
		return this.#isWaiting;
	}

	/** What is written in a box; before the first answer, as if it were full. */
	writtenAt = (key: string, box: Box): Written => {
		const last = this.#answers.get(key);
		if (last?.stamp === this.#stamp && isNear(last.box, box)) return last.written;
		if (this.#left <= 0) {
			this.#isWaiting = true;
			return last?.written ?? 'major';
		}
		this.#left -= 1;
		const written = this.#ask(box);
		this.#answers.set(key, { box, stamp: this.#stamp, written });
		return written;
	};

	#ask({ left, top, right, bottom }: Box): Written {
		const layers = [...MINOR, ...MAJOR].filter((id) => this.#map.getLayer(id));
		const found = this.#map.queryRenderedFeatures(
			[
				[left, top],
				[right, bottom]
			],
			{ layers }
		);
		if (found.length === 0) return 'nothing';
		const isMinor = found.every(({ layer }) => (MINOR as readonly string[]).includes(layer.id));
		return isMinor ? 'minor' : 'major';
	}
}

function isNear(a: Box, b: Box): boolean {
	return Math.abs(a.left - b.left) < STEP && Math.abs(a.top - b.top) < STEP;
}
