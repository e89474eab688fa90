import type { Map as MapLibreMap } from 'maplibre-gl';
import { flushSync, mount } from 'svelte';
import type { CompiledAtlas } from '$lib/domain/compiled';
import { foremostPlaces } from '$lib/domain/foremostPlaces';
import { Explorer } from '$lib/state/explorer.svelte';
import { instant } from '$lib/time/instant';
import { CITY_CAMERA } from '../cityCamera';
import MapOnly from '../MapOnly.svelte';
import { REPLACED } from '../paths';
import { MAP_SOURCES } from '$lib/domain/mapSources';
import { finishPicture } from '../emptyMap';
import { checkMarks } from '../checkMarks';
import type { StartSubject } from '../subject';

/** Our map without the page round it and without the city: marks, trails, forces and places. */
export const start: StartSubject = async (target, { atlas, points }) => {
	for (const source of MAP_SOURCES) {
		const features = source === 'places' ? placeFeatures(atlas) : [];
		REPLACED.set(`/data/map/${source}.json`, addressOf({ type: 'FeatureCollection', features }));
	}
	const [lng, lat] = CITY_CAMERA.center;
	const camera = { centre: [lng, lat] as const, zoom: CITY_CAMERA.zoom };
	const explorer = new Explorer(atlas, 'en', { camera });
	mount(MapOnly, { target, props: { explorer } });
	flushSync();
	const map = mapIn(target);
	await map.once('load');
	await map.once('idle');
	const inCity = new Map(points.map(({ id }) => [atlas.holdings[id - 1], id]));
	return {
		show: (t) => explorer.clock.seek(instant(t)),
		drawn: () => untilRendered(map),
		async shown(t) {
			const ids = [...explorer.scene.holdings.values()].flatMap((held) => inCity.get(held) ?? []);
			return {
				...{ kind: 'points', count: ids.length, ids },
				faults: await checkMarks({ map, explorer, points, t })
			};
		}
	};
};

function mapIn(target: HTMLElement): MapLibreMap {
	const holder = target.querySelector<HTMLElement & { maplibre?: MapLibreMap }>('.map');
	if (!holder?.maplibre) throw new Error('the map did not start');
	return holder.maplibre;
}

/** The scene is drawn in the frame that follows it, whatever tiles are still on their way. */
async function untilRendered(map: MapLibreMap): Promise<void> {
	map.triggerRepaint();
	await map.once('render');
	finishPicture(map);
}

/** The places that are features of the map, as the site would compile them. */
function placeFeatures(atlas: CompiledAtlas): object[] {
	return foremostPlaces(atlas).flatMap((row) => {
		const place = atlas.places[row];
		if (!place) return [];
		const { id, position, name, kind, accuracyMetres } = place;
		return [
			{
				...{ type: 'Feature', id: row + 1, geometry: { type: 'Point', coordinates: position } },
				properties: {
					...{ place: id, kind, accuracy: accuracyMetres, ...atlas.placesOnMap[row], held: true },
					...{ name_en: name.en, name_ru: name.ru, today_en: name.en, today_ru: name.ru }
				}
			}
		];
	});
}

function addressOf(data: object): string {
	const json = JSON.stringify(data);
	return URL.createObjectURL(new Blob([json], { type: 'application/json' }));
}
