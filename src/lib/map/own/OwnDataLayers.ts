import type { GeoJSONSource, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { absentRows, changedRows, isPresent } from '../../import/presentAt';
import type { OwnDataShown } from '../../state/ownData.svelte';
import { LAYER_ORDER, type LayerId } from '../../style/layerOrder';
import { OWN_SOURCE, ownLayers } from '../../style/layers/own';
import type { Palette } from '../../style/palette';

const LAYERS: LayerId[] = LAYER_ORDER.filter((id) => id.startsWith('own-'));
/** How far from a feature a touch still counts as on it, in pixels. */
const TOUCH_RADIUS = 10;

/** A visitor's own data on the map, as long as they are shown: nothing of it burdens the map before. */
export class OwnDataLayers {
	readonly #map: MapLibreMap;
	readonly #data: OwnDataShown;
	#t: number;
	#chosen: number | undefined;
	#isRemoved = false;

	constructor(
		map: MapLibreMap,
		data: OwnDataShown,
		{ palette, t }: { palette: Palette; t: number }
	) {
		this.#map = map;
		this.#data = data;
		this.#t = t;
		const nothing = { type: 'FeatureCollection' as const, features: [] };
		map.addSource(OWN_SOURCE, { type: 'geojson', data: nothing, tolerance: 0.2 });
		for (const layer of ownLayers(palette)) map.addLayer(layer, this.#above(layer.id));
		map.on('webglcontextrestored', this.#restore);
		this.#setStates();
	}

	/** Brings everything onto the map, piece by piece: the page answers between them. */
	async draw(): Promise<void> {
		for (let from: number | undefined = 0; from !== undefined && !this.#isRemoved;) {
			const { features, next } = await this.#data.desk.draw(from);
			from = next;
			if (this.#isRemoved) return;
			await this.#map.getSource<GeoJSONSource>(OWN_SOURCE)?.updateData({ add: features });
		}
	}

	/** Shows what is there at an instant: only what differs from before is touched. */
	setTime(t: number): void {
		for (const [row, is] of changedRows(this.#data.summary.times, this.#t, t)) {
			this.#setState(row, { off: !is });
		}
		this.#t = t;
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
			.map(({ id }) => Number(id) - 1)
			.find((row) => isPresent(this.#data.summary.times, row, this.#t));
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

	/** A restored context has its features, but not their states. */
	readonly #restore = (): void => {
		this.#map.once('idle', () => {
			if (this.#isRemoved) return;
			this.#setStates();
			this.choose(this.#chosen);
		});
	};

	#setStates(): void {
		for (const row of absentRows(this.#data.summary.times, this.#t)) {
			this.#setState(row, { off: true });
		}
	}

	#setState(row: number, state: { off: boolean } | { chosen: boolean }): void {
		this.#map.setFeatureState({ source: OWN_SOURCE, id: row + 1 }, state);
	}

	#above(id: LayerId): LayerId | undefined {
		const above: readonly LayerId[] = LAYER_ORDER.slice(LAYER_ORDER.indexOf(id) + 1);
		return above.find((other) => this.#map.getLayer(other));
	}
}
