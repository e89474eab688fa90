import { Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { CompiledAtlas } from '../domain/compiled';
import type { NamingMode } from '../domain/naming';
import { EMPIRE_BBOX, type BBox, type Position } from '../geo/position';
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

const CAMERA_MS = 900;
/** How near the edge of the clear area counts as out of view, in pixels. */
const EDGE = 40;
/** Where a touch finds a place, those above first. */
const TOUCHED_LAYERS: readonly LayerId[] = [
	...(['mark-room', 'place-name-hero', 'place-name', 'town-name'] as const)
];
/** How far from a mark a touch still counts as on it, in pixels. */
const TOUCH_RADIUS = 14;

/** The one user of the map library: brings scenes, names, switches and camera onto the map. */
export class MapController {
	readonly map: MapLibreMap;
	readonly #trails: TrailsLayer;
	readonly #marks: MarksLayer;
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
		this.#trails = new TrailsLayer(
			trailBuffers(atlas.trajectories, sides, [camera.centre[0], camera.centre[1]]),
			palette
		);
		this.#marks = new MarksLayer(markBuffers(atlas, camera.centre), palette);
		this.map = new MapLibreMap({
			container,
			style: this.#style,
			center: [camera.centre[0], camera.centre[1]],
			zoom: camera.zoom,
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
		this.#trails.setTime(scene.t);
		this.#marks.setTime(scene.t);
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
		for (const [group, layer] of [
			['movements', this.#trails],
			['holders', this.#marks]
		] as const) {
			const visibility = hidden.includes(group) ? 'none' : 'visible';
			this.map.setLayoutProperty(layer.id, 'visibility', visibility);
			layer.setPalette(palette);
		}
	}

	/** Rings the places selected, and no others. */
	setSelectedPlaces(places: readonly string[]): void {
		for (const row of this.#selected) this.#setRing(row, false);
		this.#selected = places.flatMap((place) => this.#rows.get(place) ?? []);
		for (const row of this.#selected) this.#setRing(row, true);
	}

	/** Keeps the middle of the map in the middle of what panels leave free. */
	setClearArea(area: DOMRectReadOnly): void {
		const whole = this.map.getContainer().getBoundingClientRect();
		const padding = {
			left: Math.max(0, area.left - whole.left),
			top: Math.max(0, area.top - whole.top),
			right: Math.max(0, whole.right - area.right),
			bottom: Math.max(0, whole.bottom - area.bottom)
		};
		const current = this.map.getPadding();
		// Setting the padding ends any movement of the camera: not for nothing.
		const isSame = (['left', 'top', 'right', 'bottom'] as const).every(
			(side) => padding[side] === current[side]
		);
		if (!isSame) this.map.setPadding(padding);
	}

	/** Moves the camera to a position, unless it can be seen in the clear area already. */
	bringIntoView(position: Position, isAnimated: boolean): void {
		const { x, y } = this.map.project([position[0], position[1]]);
		const { clientWidth, clientHeight } = this.map.getContainer();
		const { left = 0, top = 0, right = 0, bottom = 0 } = this.map.getPadding();
		const isAcross = x > left + EDGE && x < clientWidth - right - EDGE;
		const isDown = y > top + EDGE && y < clientHeight - bottom - EDGE;
		if (!isAcross || !isDown)
			this.lookAt({ centre: position, zoom: this.map.getZoom() }, isAnimated);
	}

	/** Moves the camera, or brings a rectangle into the clear area; at once where motion is unwanted. */
	lookAt(view: Camera | BBox, isAnimated: boolean): void {
		const target = 'centre' in view ? cameraOptions(view) : this.map.cameraForBounds([...view]);
		if (!target) return;
		if (isAnimated) this.map.easeTo({ ...target, duration: CAMERA_MS });
		else this.map.jumpTo(target);
	}

	/** Where the map looks. */
	get camera(): Camera {
		const { lng, lat } = this.map.getCenter();
		return { centre: [lng, lat], zoom: this.map.getZoom() };
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
		for (const layer of [this.#trails, this.#marks]) {
			if (this.map.getLayer(layer.id)) continue;
			const above: readonly LayerId[] = LAYER_ORDER.slice(LAYER_ORDER.indexOf(layer.id) + 1);
			this.map.addLayer(
				layer,
				above.find((id) => this.map.getLayer(id))
			);
		}
	}
}

function cameraOptions({ centre, zoom }: Camera): { center: [number, number]; zoom: number } {
	return { center: [centre[0], centre[1]], zoom };
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
