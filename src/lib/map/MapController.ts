import { Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { CompiledAtlas } from '../domain/compiled';
import type { NamingMode } from '../domain/naming';
import { EMPIRE_BBOX } from '../geo/position';
import type { AtlasInVoice } from '../scene/atlasInVoice';
import type { Scene } from '../scene/sceneAt';
import { LEAST_ZOOM, type Camera } from '../state/camera';
import type { Switch } from '../domain/switches';
import { buildStyle } from '../style/buildStyle';
import { LAYER_ORDER, type LayerId } from '../style/layerOrder';
import type { Palette } from '../style/palette';
import { styleChanges } from '../style/styleChanges';
import type { Language } from '../time/format';
import { applyScene, placeRows } from './applyScene';
import { ExtentsOnMap } from './ExtentsOnMap';
import { FONT_FACES } from './fontFaces';
import { drawMarksOnDemand } from './markImages';
import { hideLayers } from './hideLayers';
import { SWITCHED_LAYERS } from './layerGroups';
import { cameraOptions, MapCamera } from './MapCamera';
import { splitStyle } from './plan/splitStyle';
import { PlanLayer } from './PlanLayer';
import { raisedSpans } from './plan/raisedSpans';
import type { SceneLayer } from './SceneLayer';
import { StoryLayers } from './StoryLayers';

/** What the map needs to know to be drawn. */
export interface MapOptions {
	container: HTMLElement;
	atlas: CompiledAtlas;
	/** The same as the voice chosen tells it. */
	told: AtlasInVoice;
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
	readonly #plan: PlanLayer;
	/** The cordons, barricades, patrols and crowds. */
	readonly extents: ExtentsOnMap;
	readonly #story: StoryLayers;
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
	#hidden: readonly Switch[] = [];
	#selected: readonly number[] = [];
	/** What was asked of the map while its graphics context was lost, the last of each kind; else none. */
	#waiting: Map<string, () => void> | undefined;

	constructor({ container, atlas, told, palette, language, naming, camera, sources }: MapOptions) {
		setWorkerUrl(workerUrl);
		this.#language = language;
		this.#sources = sources;
		this.#look = [palette.darkness, naming].join();
		const { plan, rest } = splitStyle(this.#styleFor(palette, naming, []));
		this.#style = rest;
		this.#plan = new PlanLayer({ layers: plan, sources, raised: raisedSpans(atlas), palette });
		this.#rows = placeRows(atlas);
		this.#plan.setRaised(raisedSpans(told));
		this.#story = new StoryLayers(told, palette, camera.centre);
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
		this.extents = new ExtentsOnMap(this.map, atlas.extents);
		drawMarksOnDemand(this.map);
		// For whoever looks into a kiosk's console, and for the tests: the map behind the picture.
		Object.assign(container, { maplibre: this.map });
		this.map.touchZoomRotate.disableRotation();
		this.map.keyboard.disableRotation();
	}

	/** Settles once the plan of the city can be drawn; fails where it could not be loaded. */
	get planReady(): Promise<void> {
		return this.#plan.ready;
	}

	/** Adds what is not part of the style; to be called once the style is loaded. */
	start(): void {
		this.#addCustomLayers();
		// Until it is whole again, the map refuses to be told anything.
		this.map.on('webglcontextlost', () => (this.#waiting ??= new Map()));
		// A restored context has lost every feature-state and the custom layers.
		this.map.on('webglcontextrestored', () => this.map.once('style.load', () => this.#restore()));
	}

	/** Shows a scene: only what differs from the one shown before is touched. */
	show(scene: Scene): void {
		if (this.#mustWait('scene', () => this.show(scene))) return;
		applyScene(this.map, this.#rows, this.#scene, scene);
		this.extents.show(scene.extents);
		for (const layer of this.#layers) layer.setScene(scene);
		this.#scene = scene;
	}

	/** Draws the story as another voice tells it; the scene in that voice is to be shown next. */
	tell(told: AtlasInVoice): void {
		if (this.#mustWait('voice', () => this.tell(told))) return;
		for (const { id } of this.#story.tell(told)) this.map.removeLayer(id);
		this.#plan.setRaised(raisedSpans(told));
		this.#addCustomLayers();
		this.#hideLayers();
	}

	/** Redraws the map in other names or another light; only what differs is changed. */
	setLook(palette: Palette, naming: NamingMode, hidden: readonly Switch[]): void {
		if (this.#mustWait('look', () => this.setLook(palette, naming, hidden))) return;
		const look = [palette.darkness, naming, ...hidden].join();
		if (look === this.#look) return;
		this.#look = look;
		const { plan, rest: style } = splitStyle(this.#styleFor(palette, naming, hidden));
		this.#plan.setLayers(plan);
		// Not `setStyle`: it checks and compares the whole of both styles, a long frame at every shade.
		for (const { layer, group, property, value } of styleChanges(this.#style, style)) {
			this.#set[group](layer, property, value);
		}
		this.#style = style;
		this.#hidden = hidden;
		this.#hideLayers();
		this.#plan.setPalette(palette);
		this.#story.setPalette(palette);
	}

	/** Lets the roads behind forces fade in so many minutes, or stay. */
	setTrail(minutes: number | undefined): void {
		this.#story.setTrail(minutes);
	}

	/** Rings the places selected, and no others. */
	setSelectedPlaces(places: readonly string[]): void {
		if (this.#mustWait('places', () => this.setSelectedPlaces(places))) return;
		for (const row of this.#selected) this.#setRing(row, false);
		this.#selected = places.flatMap((place) => this.#rows.get(place) ?? []);
		for (const row of this.#selected) this.#setRing(row, true);
	}

	/** Marks the extent selected, and no other; none where there is no id. */
	setSelectedExtent(id: string | undefined): void {
		if (!this.#mustWait('extent', () => this.setSelectedExtent(id))) this.extents.select(id);
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

	get #layers(): readonly SceneLayer[] {
		return [this.#plan, ...this.#story.layers];
	}

	#setRing(id: number, selected: boolean): void {
		this.map.setFeatureState({ source: 'places', id }, { selected });
	}

	/** Whether the map cannot be told anything now; then it will be, once it is whole again. */
	#mustWait(what: string, act: () => void): boolean {
		this.#waiting?.set(what, act);
		return this.#waiting !== undefined;
	}

	#restore(): void {
		const waiting = this.#waiting;
		this.#waiting = undefined;
		this.#addCustomLayers();
		this.#hideLayers();
		this.extents.restore();
		const scene = this.#scene;
		this.#scene = undefined;
		if (scene) this.show(scene);
		for (const row of this.#selected) this.#setRing(row, true);
		for (const act of waiting?.values() ?? []) act();
	}

	#hideLayers(): void {
		for (const { id, group } of this.#layers) {
			const isHidden = group !== undefined && this.#hidden.includes(group);
			this.map.setLayoutProperty(id, 'visibility', isHidden ? 'none' : 'visible');
		}
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
