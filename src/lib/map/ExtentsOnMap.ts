import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ExtentInScene } from '../scene/extentsAt';
import type { LayerId } from '../style/layerOrder';
import { changedExtents, presences, type ShownExtents } from './applyExtents';

/** Where a touch finds an extent, those above first. */
const TOUCHED_LAYERS: readonly LayerId[] = ['extent-line', 'extent-area'];
/** How far from a line a touch still counts as on it, in pixels. */
const TOUCH_RADIUS = 10;
const NOTHING: ShownExtents = new Map();

/** The cordons, barricades, patrols and crowds on the map: which are there, and which is selected. */
export class ExtentsOnMap {
	readonly #map: MapLibreMap;
	readonly #extents: readonly { id: string }[];
	#shown = NOTHING;
	#selected: number | undefined;

	/** @param extents in the order of the rows of the source. */
	constructor(map: MapLibreMap, extents: readonly { id: string }[]) {
		this.#map = map;
		this.#extents = extents;
	}

	/** Brings those of a scene onto the map; only what differs from before is touched. */
	show(extents: readonly ExtentInScene[]): void {
		const next = presences(extents);
		for (const [row, presence] of changedExtents(this.#shown, next)) {
			this.#setState(row, { presence });
		}
		this.#shown = next;
	}

	/** Marks the extent selected, and no other; none where there is no id. */
	select(id: string | undefined): void {
		if (this.#selected !== undefined) this.#setState(this.#selected, { selected: false });
		const row = this.#extents.findIndex((extent) => extent.id === id);
		this.#selected = row < 0 ? undefined : row;
		if (this.#selected !== undefined) this.#setState(this.#selected, { selected: true });
	}

	/** The extent at a point of the screen, or within a finger of it, if it is there now. */
	at({ x, y }: { x: number; y: number }): string | undefined {
		const features = this.#map.queryRenderedFeatures(
			[
				[x - TOUCH_RADIUS, y - TOUCH_RADIUS],
				[x + TOUCH_RADIUS, y + TOUCH_RADIUS]
			],
			{ layers: [...TOUCHED_LAYERS] }
		);
		const found = features.find(({ id }) => this.#shown.has(Number(id) - 1));
		return found ? this.#extents[Number(found.id) - 1]?.id : undefined;
	}

	/** Sets the selection anew and forgets what was shown: a restored map has lost its state. */
	restore(): void {
		this.#shown = NOTHING;
		if (this.#selected !== undefined) this.#setState(this.#selected, { selected: true });
	}

	#setState(row: number, state: { presence: number } | { selected: boolean }): void {
		this.#map.setFeatureState({ source: 'extents', id: row + 1 }, state);
	}
}
