import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { DAY } from '$lib/style/palette';
import { CITY_CAMERA } from './cityCamera';

/** A map of nothing but paper, loaded: no technique is to pay for a base map. */
export async function openEmptyMap(container: HTMLElement): Promise<MapLibreMap> {
	setWorkerUrl(workerUrl);
	const map = new MapLibreMap({
		...{ container, attributionControl: false, fadeDuration: 0 },
		...{ center: [...CITY_CAMERA.center], zoom: CITY_CAMERA.zoom },
		style: {
			...{ version: 8, sources: {} },
			layers: [{ id: 'paper', type: 'background', paint: { 'background-color': DAY.paper } }]
		}
	});
	await map.once('load');
	return map;
}

/** Resolves when a map has drawn all that it was asked to draw, and the graphics card is done. */
export async function untilDrawn(map: MapLibreMap): Promise<void> {
	map.triggerRepaint();
	await map.once('idle');
	finishPicture(map);
}

/** Waits for the graphics card: reading a pixel needs the picture. */
export function finishPicture(map: MapLibreMap): void {
	const gl = map.getCanvas().getContext('webgl2');
	gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}
