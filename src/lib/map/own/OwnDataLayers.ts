import type { GeoJSONSource, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { changesTo } from '../../import/presentAt';
import type { OwnDataShown } from '../../state/ownData.svelte';
import { LAYER_ORDER, type LayerId } from '../../style/layerOrder';
import { OWN_SOURCE, ownLayers } from '../../style/layers/own';
import type { Palette } from '../../style/palette';

const LAYERS: LayerId[] = LAYER_ORDER.filter((id) => id.startsWith('own-'));
/** How far from a feature a touch still counts as on it, in pixels. */
const TOUCH_RADIUS = 10;
/** So many features come or go at once, at most. */
const PIECE = 1500;

/** A visitor's own data on the map, as long as they are shown: nothing of it burdens the map before. */
export class OwnDataLayers {
	readonly #map: MapLibreMap;
	readonly #data: OwnDataShown;
	/** By row, 1 where it is on the map. */
	readonly #shown: Uint8Array;
	#t = 0;
	#isBringing = false;
	#chosen: number | undefined;
	#isRemoved = false;

	constructor(map: MapLibreMap, data: OwnDataShown, palette: Palette) {
		this.#map = map;
		this.#data = data;
		this.#shown = new Uint8Array(data.summary.features);
		const nothing = { type: 'FeatureCollection' as const, features: [] };
		map.addSource(OWN_SOURCE, { type: 'geojson', data: nothing, tolerance: 0.2 });
		for (const layer of ownLayers(palette)) map.addLayer(layer, this.#above(layer.id));
		map.on('webglcontextrestored', this.#restore);
	}

	/** Shows what is there at an instant; what is asked last counts. */
	setTime(t: number): void {
		this.#t = t;
		if (!this.#isBringing) void this.#bringAll();
	}

	async #bringAll(): Promise<void> {
		this.#isBringing = true;
		while (await this.#bringPiece());
		this.#isBringing = false;
	}

	/** Brings a piece of what differs onto the map, and tells whether there may be more to bring. */
	async #bringPiece(): Promise<boolean> {
		const { desk, summary } = this.#data;
		const { come, gone } = changesTo(summary.times, this.#shown, { t: this.#t, most: PIECE });
		if (this.#isRemoved || come.length + gone.length === 0) return false;
		const piece = come.length > 0 ? await desk.draw(come) : { features: [], count: 0 };
		if (!piece || this.#isRemoved) return false;
		for (const row of come.slice(0, piece.count)) this.#shown[row] = 1;
		for (const row of gone) this.#shown[row] = 0;
		const remove = gone.map((row) => row + 1);
		const source = this.#map.getSource<GeoJSONSource>(OWN_SOURCE);
		await source?.updateData({ add: piece.features, remove });
		return true;
	}

	/** Marks the feature looked at, and no other. */
	choose(row: number | undefined): void {
		if (this.#chosen !== undefined) this.#setState(this.#chosen, { chosen: false });
		this.#chosen = row;
		if (row !== undefined) this.#setState(row, { chosen: true });
	}

	/** The row of the feature at a point of the screen, or within a finger of it, if it is there now. */
	at({ x, y }: { x: number; y: number }): number | undefined {
		const box: [PointLike, PointLike] = [
			[x - TOUCH_RADIUS, y - TOUCH_RADIUS],
			[x + TOUCH_RADIUS, y + TOUCH_RADIUS]
		];
		return this.#map
			.queryRenderedFeatures(box, { layers: LAYERS })
			.map(({ id }) => Number(id) - 1)[0];
	}

	setPalette(palette: Palette): void {
		for (const { id, paint = {} } of ownLayers(palette)) {
			for (const [property, value] of Object.entries(paint)) {
				this.#map.setPaintProperty(id, property as never, value as never, { validate: false });
			}
		}
	}

	/** Takes everything off the map again. */
	remove(): void {
		this.#isRemoved = true;
		// The whole map may be gone before.
		if (!this.#map.getSource(OWN_SOURCE)) return;
		this.#map.off('webglcontextrestored', this.#restore);
		for (const id of LAYERS) this.#map.removeLayer(id);
		this.#map.removeSource(OWN_SOURCE);
	}

	/** A restored context has its features, but not which is chosen. */
	readonly #restore = (): void => {
		this.#map.once('idle', () => {
			if (this.#isRemoved) return;
			this.choose(this.#chosen);
		});
	};

	#setState(row: number, state: { chosen: boolean }): void {
		this.#map.setFeatureState({ source: OWN_SOURCE, id: row + 1 }, state);
	}

	#above(id: LayerId): LayerId | undefined {
		const above: readonly LayerId[] = LAYER_ORDER.slice(LAYER_ORDER.indexOf(id) + 1);
		return above.find((other) => this.#map.getLayer(other));
	}
}
