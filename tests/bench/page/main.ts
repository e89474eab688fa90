import { Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { mount } from 'svelte';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { CompiledAtlas } from '$lib/domain/compiled';
import { MAP_SOURCES } from '$lib/domain/mapSources';
import { FONT_FACES } from '$lib/map/fontFaces';
import { PlanLayer } from '$lib/map/PlanLayer';
import { splitStyle } from '$lib/map/plan/splitStyle';
import { drawMarksOnDemand } from '$lib/map/markImages';
import { OPENING_CAMERA } from '$lib/state/camera';
import { Explorer } from '$lib/state/explorer.svelte';
import { buildStyle } from '$lib/style/buildStyle';
import { FONTS } from '$lib/style/fonts';
import { DAY } from '$lib/style/palette';
import { parseParams } from '$lib/state/params';
import MapOnly from './MapOnly.svelte';

/** What the bench asks of the page it measures. */
export interface BenchPage {
	/** Milliseconds from the start of navigation to the first complete frame; once it is there. */
	firstFrameMs?: number | undefined;
	/** Keeps the page busy: the bare map is drawn anew at every frame, the other plays the story. */
	run(): void;
	/** Draws once more: the floor of what a change of the time costs. */
	step(): void;
	/** How many labels and marks are to be seen. */
	countLabels?(): number;
	/** Takes the camera along a way through the city; resolves at its end with the frames drawn. */
	travel?(): Promise<number>;
}

declare global {
	interface Window {
		bench: BenchPage;
	}
}

/** Frames of a journey. */
const TRAVEL_STEPS = 48;
/**
 * A frame every so many milliseconds, whatever it costs: labels are placed by the clock, and a map
 * that is slow to draw would place them at every frame.
 */
const STEP_MS = 250;
/** Labels at once on a journey: fading ones draw frames of their own between its steps. */
const NO_FADE = 0;
/** About what the opening camera sees, in degrees. */
const VIEW_DEGREES = [0.09, 0.025] as const;

const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('the page has no place for a map');

const SOURCES = Object.fromEntries(MAP_SOURCES.map((id) => [id, `/data/map/${id}.json`]));

/** Our style whole, as the map library alone would draw it. */
function ourStyle(): StyleSpecification {
	return buildStyle({
		...{ palette: DAY, naming: 'en1917' as const, language: 'en' as const },
		...{ sources: SOURCES, fontFaces: FONT_FACES }
	});
}

/** The same base map without places, scene, trails or page: what MapLibre itself costs. */
function withoutPlaces(style: StyleSpecification): StyleSpecification {
	const layers = style.layers.filter((layer) => !('source' in layer) || layer.source !== 'places');
	return { ...style, layers };
}

/** A background and so many labels, spread evenly over the view: what panning costs at the least. */
function labelsAlone(count: number): StyleSpecification {
	const columns = Math.ceil(Math.sqrt(count * 2));
	const [lng, lat] = OPENING_CAMERA.centre;
	const features = Array.from({ length: count }, (_, index) => ({
		type: 'Feature' as const,
		properties: { name: `Label ${String(index)}` },
		geometry: {
			type: 'Point' as const,
			coordinates: [
				lng + ((index % columns) / columns - 0.5) * VIEW_DEGREES[0],
				lat + ((Math.floor(index / columns) * columns) / count - 0.5) * VIEW_DEGREES[1]
			]
		}
	}));
	return {
		version: 8,
		'font-faces': FONT_FACES,
		sources: { labels: { type: 'geojson', data: { type: 'FeatureCollection', features } } },
		layers: [
			{ id: 'paper', type: 'background', paint: { 'background-color': DAY.paper } },
			{
				id: 'label',
				type: 'symbol',
				source: 'labels',
				layout: {
					'text-field': ['get', 'name'],
					'text-font': [FONTS.text],
					'text-size': 11,
					'text-allow-overlap': true
				}
			}
		]
	};
}

function mapOf(
	element: HTMLElement,
	style: StyleSpecification,
	fadeDuration = 300
): BenchPage & { map: MapLibreMap } {
	setWorkerUrl(workerUrl);
	const map = new MapLibreMap({
		container: element,
		style,
		center: [...OPENING_CAMERA.centre],
		zoom: OPENING_CAMERA.zoom,
		attributionControl: false,
		fadeDuration
	});
	const page: BenchPage & { map: MapLibreMap } = {
		map,
		run() {
			map.on('render', () => map.triggerRepaint());
			map.triggerRepaint();
		},
		step: () => map.triggerRepaint(),
		countLabels: () => map.queryRenderedFeatures({ layers: symbolLayers(style) }).length,
		async travel() {
			let frames = 0;
			const count = () => (frames += 1);
			map.on('render', count);
			const started = performance.now();
			for (let step = 0; step <= TRAVEL_STEPS; step += 1) {
				map.jumpTo(cameraAt(step / TRAVEL_STEPS));
				await map.once('render');
				const rest = STEP_MS - ((performance.now() - started) % STEP_MS);
				await new Promise((resolve) => setTimeout(resolve, rest));
			}
			map.off('render', count);
			return frames;
		}
	};
	drawMarksOnDemand(map);
	map.once('idle', () => (page.firstFrameMs = performance.now()));
	return page;
}

function symbolLayers({ layers }: StyleSpecification): string[] {
	return layers.filter(({ type }) => type === 'symbol').map(({ id }) => id);
}

/** A round through the city by way of the shore and the outskirts, in and out by two zooms. */
function cameraAt(share: number): { center: [number, number]; zoom: number } {
	const angle = share * 2 * Math.PI;
	const [lng, lat] = OPENING_CAMERA.centre;
	return {
		center: [lng + 0.02 * Math.sin(angle), lat + 0.008 * Math.sin(2 * angle)],
		zoom: OPENING_CAMERA.zoom + Math.sin(angle)
	};
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

/** The whole base map as the explorer draws it, without places, scene and page. */
async function wholeMap(element: HTMLElement): Promise<BenchPage> {
	const { plan, rest } = splitStyle(ourStyle());
	const page = mapOf(element, rest, NO_FADE);
	const layer = new PlanLayer({ layers: plan, sources: SOURCES, raised: new Map(), palette: DAY });
	const { map } = page;
	await map.once('load');
	map.addLayer(layer, map.getStyle().layers[1]?.id);
	await layer.ready;
	return page;
}

/** The page that the address asks for. */
function benchPage(element: HTMLElement): BenchPage | Promise<BenchPage> {
	const asked = new URLSearchParams(location.search);
	if (asked.has('bare')) return mapOf(element, withoutPlaces(ourStyle()));
	if (asked.has('whole')) return wholeMap(element);
	if (asked.has('sameLabels')) return mapOf(element, splitStyle(ourStyle()).rest, NO_FADE);
	if (asked.has('labels')) {
		return mapOf(element, labelsAlone(Number(asked.get('labels'))), NO_FADE);
	}
	return mapOnly(element);
}

window.bench = await benchPage(container);
