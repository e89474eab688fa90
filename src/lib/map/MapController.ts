import { Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { CompiledAtlas } from '../domain/compiled';
import type { NamingMode } from '../domain/naming';
import { EMPIRE_BBOX } from '../geo/position';
import type { Scene } from '../scene/sceneAt';
import { LEAST_ZOOM, type Camera } from '../state/camera';
import type { Switch } from '../state/explorer.svelte';
import { buildStyle } from '../style/buildStyle';
import { LAYER_ORDER, type LayerId } from '../style/layerOrder';
import type { Palette } from '../style/palette';
import { styleChanges } from '../style/styleChanges';
import type { Language } from '../time/format';
import { applyScene } from './applyScene';
import { FONT_FACES } from './fontFaces';
import { markBuffers } from './markBuffers';
import { drawMarksOnDemand } from './markImages';
import { MarksLayer } from './MarksLayer';
import { SWITCHED_LAYERS } from './layerGroups';
import { cameraOptions, MapCamera } from './MapCamera';
import type { SceneLayer } from './SceneLayer';
import { trailBuffers } from './trailBuffers';
import { TrailsLayer } from './TrailsLayer';

/** What the map needs to know to be drawn. */
export interface MapOptions {
	container: HTMLElement;
	atlas: CompiledAtlas;
	palette: Palette;
	language: Language;
	naming: NamingMode;
	camera: Camera;
	/** Address of each source's GeoJSON, by the source's name. */
	sources: Readonly<Record<string, string>>;
}

/** Where a touch finds a place, those above first. */
const TOUCHED_LAYERS: readonly LayerId[] = [
	...(['mark-room', 'place-name-hero', 'place-name', 'town-name'] as const)
];
/** How far from a mark a touch still counts as on it, in pixels. */
const TOUCH_RADIUS = 14;

/** The one user of the map library: brings scenes, names, switches and camera onto the map. */
export class MapController {
	readonly map: MapLibreMap;
	readonly camera: MapCamera;
	readonly #layers: readonly SceneLayer[];
	readonly #rows: ReadonlyMap<string, number>;
	readonly #language: Language;
	readonly #sources: Readonly<Record<string, string>>;
	/** Our styles are checked by tests: there is no need to check them again for every visitor. */
	readonly #set = {
		paint: (layer: string, property: string, value: unknown) =>
			this.map.setPaintProperty(layer, property as never, value as never, { validate: false }),
		layout: (layer: string, property: string, value: unknown) =>
			this.map.setLayoutProperty(layer, property as never, value as never, { validate: false })
	};
	#look: string;
	#style: StyleSpecification;
	#scene: Scene | undefined;
	#selected: readonly number[] = [];

	constructor({ container, atlas, palette, language, naming, camera, sources }: MapOptions) {
		setWorkerUrl(workerUrl);
		this.#language = language;
		this.#sources = sources;
		this.#look = [palette.darkness, naming].join();
		this.#style = this.#styleFor(palette, naming, []);
		this.#rows = new Map(atlas.places.map(({ id }, row) => [id, row + 1]));
		const sides = new Map(atlas.forces.map(({ id, side }) => [id, side]));
		this.#layers = [
			new TrailsLayer(trailBuffers(atlas.trajectories, sides, camera.centre), palette),
			new MarksLayer(markBuffers(atlas, camera.centre), palette)
		];
		this.map = new MapLibreMap({
			container,
			style: this.#style,
			...cameraOptions(camera),
			minZoom: LEAST_ZOOM,
			maxZoom: 18,
			maxBounds: [...EMPIRE_BBOX],
			renderWorldCopies: false,
			attributionControl: false,
			fadeDuration: 200,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false
		});
		this.camera = new MapCamera(this.map);
		drawMarksOnDemand(this.map);
		// For whoever looks into a kiosk's console, and for the tests: the map behind the picture.
		Object.assign(container, { maplibre: this.map });
		this.map.touchZoomRotate.disableRotation();
		this.map.keyboard.disableRotation();
	}

	/** Adds what is not part of the style; to be called once the style is loaded. */
	start(): void {
		this.#addCustomLayers();
		// A restored context has lost every feature-state and the custom layers.
		this.map.on('webglcontextrestored', () => this.map.once('idle', () => this.#restore()));
	}

	/** Shows a scene: only what differs from the one shown before is touched. */
	show(scene: Scene): void {
		applyScene(this.map, this.#rows, this.#scene, scene);
		for (const layer of this.#layers) layer.setScene(scene);
		this.#scene = scene;
	}

	/** Redraws the map in other names or another light; only what differs is changed. */
	setLook(palette: Palette, naming: NamingMode, hidden: readonly Switch[]): void {
		const look = [palette.darkness, naming, ...hidden].join();
		if (look === this.#look) return;
		this.#look = look;
		const style = this.#styleFor(palette, naming, hidden);
		// Not `setStyle`: it checks and compares the whole of both styles, a long frame at every shade.
		for (const { layer, group, property, value } of styleChanges(this.#style, style)) {
			this.#set[group](layer, property, value);
		}
		this.#style = style;
		for (const layer of this.#layers) {
			const isHidden = layer.group !== undefined && hidden.includes(layer.group);
			this.map.setLayoutProperty(layer.id, 'visibility', isHidden ? 'none' : 'visible');
			layer.setPalette(palette);
		}
	}

	/** Rings the places selected, and no others. */
	setSelectedPlaces(places: readonly string[]): void {
		for (const row of this.#selected) this.#setRing(row, false);
		this.#selected = places.flatMap((place) => this.#rows.get(place) ?? []);
		for (const row of this.#selected) this.#setRing(row, true);
	}

	/** The place at a point of the screen, or within a finger of it. */
	placeAt({ x, y }: { x: number; y: number }): string | undefined {
		const features = this.map.queryRenderedFeatures(
			[
				[x - TOUCH_RADIUS, y - TOUCH_RADIUS],
				[x + TOUCH_RADIUS, y + TOUCH_RADIUS]
			],
			{ layers: [...TOUCHED_LAYERS] }
		);
		const place: unknown = features[0]?.properties['place'];
		return typeof place === 'string' ? place : undefined;
	}

	destroy(): void {
		this.map.remove();
	}

	#styleFor(palette: Palette, naming: NamingMode, hidden: readonly Switch[]): StyleSpecification {
		const style = buildStyle({
			...{ palette, naming, language: this.#language },
			...{ sources: this.#sources, fontFaces: FONT_FACES }
		});
		return hideLayers(
			style,
			hidden.flatMap((group) => SWITCHED_LAYERS[group])
		);
	}

	#setRing(id: number, selected: boolean): void {
		this.map.setFeatureState({ source: 'places', id }, { selected });
	}

	#restore(): void {
		this.#addCustomLayers();
		const scene = this.#scene;
		this.#scene = undefined;
		if (scene) this.show(scene);
		for (const row of this.#selected) this.#setRing(row, true);
	}

	#addCustomLayers(): void {
		for (const layer of this.#layers) {
			if (this.map.getLayer(layer.id)) continue;
			const above: readonly LayerId[] = LAYER_ORDER.slice(LAYER_ORDER.indexOf(layer.id) + 1);
			this.map.addLayer(
				layer,
				above.find((id) => this.map.getLayer(id))
			);
		}
	}
}

/** The same style without some of its layers. */
function hideLayers(style: StyleSpecification, hidden: readonly string[]): StyleSpecification {
	const layout = { visibility: 'none' as const };
	const layers = style.layers.map((layer) =>
		hidden.includes(layer.id)
			? Object.assign({}, layer, { layout: Object.assign({}, layer.layout, layout) })
			: layer
	);
	return { ...style, layers };
}
