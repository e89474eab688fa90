import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../geo/position';
import { LAYER_ORDER, type LayerId } from '../style/layerOrder';
import { CROSSING_SOURCE, crossingLayers } from '../style/layers/crossing';
import type { OrderedLayer } from '../style/layers/layer';
import type { Palette } from '../style/palette';

/** The way asked for, on the map as long as the question is: nothing of it burdens the map before. */
export class CrossingLayers {
	readonly #map: MapLibreMap;

	constructor(map: MapLibreMap, palette: Palette) {
		this.#map = map;
		map.addSource(CROSSING_SOURCE, { type: 'geojson', data: lineFeatures([]), tolerance: 0.2 });
		for (const layer of crossingLayers(palette)) map.addLayer(layer, this.#above(layer.id));
	}

	/** Draws a line, in place of the one before; none draws nothing. */
	setLine(line: readonly Position[]): void {
		void this.#map.getSource<GeoJSONSource>(CROSSING_SOURCE)?.setData(lineFeatures(line));
	}

	setPalette(palette: Palette): void {
		for (const { id, paint = {} } of crossingLayers(palette)) {
			for (const [property, value] of Object.entries(paint)) {
				this.#map.setPaintProperty(id, property as never, value as never);
			}
		}
	}

	/** Takes everything off the map again. */
	remove(): void {
		// The whole map may be gone before.
		if (!this.#map.getSource(CROSSING_SOURCE)) return;
		const ids: OrderedLayer['id'][] = LAYER_ORDER.filter((id) => id.startsWith('crossing-'));
		for (const id of ids) this.#map.removeLayer(id);
		this.#map.removeSource(CROSSING_SOURCE);
	}

	#above(id: LayerId): LayerId | undefined {
		const above: readonly LayerId[] = LAYER_ORDER.slice(LAYER_ORDER.indexOf(id) + 1);
		return above.find((other) => this.#map.getLayer(other));
	}
}

function lineFeatures(line: readonly Position[]): GeoJSON.FeatureCollection {
	const coordinates = line.map(([lng, lat]) => [lng, lat]);
	const geometry = { type: 'LineString' as const, coordinates };
	const features = [{ type: 'Feature' as const, properties: {}, geometry }];
	return { type: 'FeatureCollection', features: line.length === 0 ? [] : features };
}
