import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapStatus } from '../state/mapStatus.svelte';
import { hasWebGl } from './hasWebGl';
import { whenDrawn } from './whenDrawn';

/** How long a lost graphics context may take to come back, in milliseconds. */
const RETURN_MS = 2000;
/** How long the map then may take to be whole. */
const WHOLE_MS = 8000;
const LONGEST_MS = 64_000;
/** A map that has lasted so long is well: its next loss is a first one. */
const LASTING_MS = 60_000;

/**
 * Outlives the loss of a graphics context. The library says nothing where one never comes back: then
 * the map is made anew, later each time where that, too, is lost again.
 */
export class MapHealing {
	readonly #status: MapStatus;
	#wait = RETURN_MS;
	#madeAt = -Infinity;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(status: MapStatus) {
		this.#status = status;
	}

	watch(map: MapLibreMap): void {
		map.on('webglcontextlost', () => {
			if (performance.now() - this.#madeAt > LASTING_MS) this.#wait = RETURN_MS;
			this.#status.reportLoss();
			this.#rebuildAfter(this.#wait);
		});
		map.on('webglcontextrestored', () => {
			this.#rebuildAfter(WHOLE_MS);
			map.once('style.load', () =>
				whenDrawn(map, () => {
					this.stop();
					this.#status.reportReturn();
				})
			);
		});
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#rebuildAfter(ms: number): void {
		this.stop();
		this.#timer = setTimeout(() => {
			this.#wait = Math.min(LONGEST_MS, this.#wait * 2);
			if (hasWebGl()) {
				this.#madeAt = performance.now();
				this.#status.rebuild();
			} else {
				this.#status.reportFailure('webgl');
				this.#rebuildAfter(this.#wait);
			}
		}, ms);
	}
}
