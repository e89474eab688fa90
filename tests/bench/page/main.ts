import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { mount } from 'svelte';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { CompiledAtlas } from '$lib/domain/compiled';
import { MAP_SOURCES } from '$lib/domain/mapSources';
import { FONT_FACES } from '$lib/map/fontFaces';
import { OPENING_CAMERA } from '$lib/state/camera';
import { Explorer } from '$lib/state/explorer.svelte';
import { buildStyle } from '$lib/style/buildStyle';
import { DAY } from '$lib/style/palette';
import { parseParams } from '$lib/state/params';
import MapOnly from './MapOnly.svelte';

/** What the bench asks of the page it measures. */
export interface BenchPage {
	/** Milliseconds from the start of navigation to the first complete frame; once it is there. */
	firstFrameMs?: number;
	/** Keeps the page busy: the bare map is drawn anew at every frame, the other plays the story. */
	run(): void;
	/** Draws once more: the floor of what a change of the time costs. */
	step(): void;
}

declare global {
	interface Window {
		bench: BenchPage;
	}
}

const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('the page has no place for a map');

/** The same base map without places, scene, trails or page: what MapLibre itself costs. */
function bareMap(element: HTMLElement): BenchPage {
	setWorkerUrl(workerUrl);
	const sources = Object.fromEntries(MAP_SOURCES.map((id) => [id, `/data/map/${id}.json`]));
	const style = buildStyle({
		...{ palette: DAY, naming: 'en1917' as const, language: 'en' as const },
		...{ sources, fontFaces: FONT_FACES }
	});
	const map = new MapLibreMap({
		container: element,
		style: {
			...style,
			layers: style.layers.filter((layer) => !('source' in layer) || layer.source !== 'places')
		},
		center: [...OPENING_CAMERA.centre],
		zoom: OPENING_CAMERA.zoom,
		attributionControl: false
	});
	const page: BenchPage = {
		run() {
			map.on('render', () => map.triggerRepaint());
			map.triggerRepaint();
		},
		step: () => map.triggerRepaint()
	};
	map.once('idle', () => (page.firstFrameMs = performance.now()));
	return page;
}

/** Our map without the page round it. */
async function mapOnly(target: HTMLElement): Promise<BenchPage> {
	const atlas = (await (await fetch('/data/atlas.json')).json()) as CompiledAtlas;
	const { params } = parseParams(new URLSearchParams(location.search));
	const explorer = new Explorer(atlas, 'en', params);
	mount(MapOnly, { target, props: { explorer } });
	return {
		run: () => explorer.clock.play(),
		step: () => explorer.clock.stepHours(1)
	};
}

window.bench = location.search.includes('bare') ? bareMap(container) : await mapOnly(container);
