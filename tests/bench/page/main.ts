import { Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { mount } from 'svelte';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { CompiledAtlas } from '$lib/domain/compiled';
import { MAP_SOURCES } from '$lib/domain/mapSources';
import { FONT_FACES } from '$lib/map/fontFaces';
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
	firstFrameMs?: number;
	/** Keeps the page busy: the bare map is drawn anew at every frame, the other plays the story. */
	run(): void;
	/** Draws once more: the floor of what a change of the time costs. */
	step(): void;
	/** How many labels and marks are to be seen. */
	countLabels?(): number;
	/** Takes the camera along a way through the city, a step a frame; resolves at its end. */
	travel?(): Promise<void>;
}

declare global {
	interface Window {
		bench: BenchPage;
	}
}

/** Frames of a journey. */
const TRAVEL_STEPS = 48;
/** About what the opening camera sees, in degrees. */
const VIEW_DEGREES = [0.09, 0.025] as const;

const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('the page has no place for a map');

/** Our style whole. */
function ourStyle(): StyleSpecification {
	const sources = Object.fromEntries(MAP_SOURCES.map((id) => [id, `/data/map/${id}.json`]));
	return buildStyle({
		...{ palette: DAY, naming: 'en1917' as const, language: 'en' as const },
		...{ sources, fontFaces: FONT_FACES }
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

function mapOf(element: HTMLElement, style: StyleSpecification): BenchPage {
	setWorkerUrl(workerUrl);
	const map = new MapLibreMap({
		container: element,
		style,
		center: [...OPENING_CAMERA.centre],
		zoom: OPENING_CAMERA.zoom,
		attributionControl: false
	});
	const page: BenchPage = {
		run() {
			map.on('render', () => map.triggerRepaint());
			map.triggerRepaint();
		},
		step: () => map.triggerRepaint(),
		countLabels: () => map.queryRenderedFeatures({ layers: symbolLayers(style) }).length,
		async travel() {
			for (let step = 0; step <= TRAVEL_STEPS; step += 1) {
				map.jumpTo(cameraAt(step / TRAVEL_STEPS));
				await map.once('render');
			}
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

/** The page that the address asks for. */
function benchPage(element: HTMLElement): BenchPage | Promise<BenchPage> {
	const asked = new URLSearchParams(location.search);
	if (asked.has('bare')) return mapOf(element, withoutPlaces(ourStyle()));
	if (asked.has('whole')) return mapOf(element, ourStyle());
	if (asked.has('labels')) return mapOf(element, labelsAlone(Number(asked.get('labels'))));
	return mapOnly(element);
}

window.bench = await benchPage(container);
