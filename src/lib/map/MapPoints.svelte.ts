import type { Map as MapLibreMap } from 'maplibre-gl';
import { createSubscriber } from 'svelte/reactivity';
import type { Position } from '../geo/position';

/** A point of the page, in pixels from the upper left corner of the map. */
export interface MapPoint {
	x: number;
	y: number;
}

/**
 * Where positions lie on the screen, for whatever stands over the map: an effect or a template that
 * asks is run again whenever the map has moved, turned or tilted.
 */
export class MapPoints {
	readonly #map: MapLibreMap;
	readonly #followMoves: () => void;

	constructor(map: MapLibreMap) {
		this.#map = map;
		this.#followMoves = createSubscriber((update) => {
			map.on('move', update);
			return () => {
				map.off('move', update);
			};
		});
	}

	at([lng, lat]: Position): MapPoint {
		this.#followMoves();
		return this.#map.project([lng, lat]);
	}

	/** The CSS transform that brings what stands in the corner of the map there, in whole pixels. */
	transformTo(position: Position): string {
		return transformTo(this.at(position));
	}

	get zoom(): number {
		this.#followMoves();
		return this.#map.getZoom();
	}

	/** Degrees from north, clockwise, that are up. */
	get bearing(): number {
		this.#followMoves();
		return this.#map.getBearing();
	}

	/** What is in the middle of the view, which the panels may cover. */
	get middle(): Position {
		this.#followMoves();
		const { lng, lat } = this.#map.getCenter();
		return [lng, lat];
	}
}

/** The CSS transform that brings what stands in the corner of the map to a point, in whole pixels. */
export function transformTo({ x, y }: MapPoint): string {
	return `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
