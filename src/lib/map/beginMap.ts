import { resolve } from '$app/paths';
import { MAP_SOURCES } from '../domain/mapSources';
import type { Camera } from '../state/camera';
import type { Explorer } from '../state/explorer.svelte';
import { paletteAt } from '../style/palette';
import { MapController } from './MapController';

/** A map of what an explorer shows now, looked at with a camera. */
export function beginMap(
	container: HTMLElement,
	explorer: Explorer,
	camera: Camera
): MapController {
	const { atlas, told, darkness, language, naming } = explorer;
	return new MapController({
		...{ container, atlas, told, language, naming, camera },
		palette: paletteAt(darkness),
		sources: Object.fromEntries(
			MAP_SOURCES.map((source) => [source, resolve(`/data/map/${source}.json`)])
		)
	});
}

/** Has a touch of a place or of people on the ground select them, and one of nothing let go. */
export function selectWhatIsTouched(controller: MapController, explorer: Explorer): void {
	controller.map.on('click', ({ point, lngLat }) => {
		if (explorer.crossing.take([lngLat.lng, lngLat.lat])) return;
		const place = controller.placeAt(point);
		const extent = controller.extents.at(point);
		if (place !== undefined) explorer.select({ kind: 'place', id: place });
		else if (extent !== undefined) explorer.select({ kind: 'extent', id: extent });
		else explorer.clearSelection();
	});
}
