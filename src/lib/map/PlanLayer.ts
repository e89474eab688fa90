import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Interval } from '../time/interval';
import { opennessAt } from '../scene/openness';
import type { Scene } from '../scene/sceneAt';
import { OPENING_CAMERA } from '../state/camera';
import type { Palette } from '../style/palette';
import { PATTERN_SIZE, PATTERNS, patternSvg } from '../style/patterns';
import { drawn, PIXEL_RATIO } from './markImages';
import { PlanCard } from './plan/PlanCard';
import type { PlanGeometry } from './plan/planGeometry';
import type { PlanAnswer, PlanRequest } from './plan/planWorker';
import PlanWorker from './plan/planWorker?worker';
import type { PlanLayerSpecification } from './plan/splitStyle';
import type { SceneLayer } from './SceneLayer';

const PICTURE_SIZE = { width: PATTERN_SIZE * PIXEL_RATIO, height: PATTERN_SIZE * PIXEL_RATIO };

/** What the plan is made from. */
export interface PlanOptions {
	layers: readonly PlanLayerSpecification[];
	/** Address of each source's GeoJSON, by the source's name. */
	sources: Readonly<Record<string, string>>;
	/** When the spans of bridges were up, by the id of their features, in any voice. */
	raised: ReadonlyMap<number, readonly Interval[]>;
	palette: Palette;
}

/**
 * Draws the plan of the city, all its areas and lines, in one call of the graphics card. It is laid
 * out once, beside the main thread; zoom, light and opening bridges change only a small table.
 */
export class PlanLayer implements SceneLayer {
	readonly id = 'plan';
	readonly type = 'custom';
	readonly renderingMode = '2d';
	/** Settles once the plan can be drawn whole; fails where it could not be loaded. */
	readonly ready: Promise<void>;
	#raised: PlanOptions['raised'];
	#layers: readonly PlanLayerSpecification[];
	#openness: ReadonlyMap<number, number> = new Map();
	#geometry: PlanGeometry | undefined;
	#textures: readonly ImageData[] | undefined;
	#darkness: number | undefined;
	#map: MapLibreMap | undefined;
	#card: PlanCard | undefined;

	constructor({ layers, sources, raised, palette }: PlanOptions) {
		this.#layers = layers;
		this.#raised = raised;
		const used = new Set(layers.map(({ source }) => source));
		const addresses = Object.entries(sources)
			.filter(([id]) => used.has(id))
			.map(([id, address]) => [id, new URL(address, location.href).href]);
		const geometry = laidOut({
			...{ layers, sources: Object.fromEntries(addresses) as Record<string, string> },
			...{ changing: new Set(raised.keys()), centre: OPENING_CAMERA.centre }
		});
		this.ready = Promise.all([geometry, this.#drawTextures(palette)]).then(([made]) => {
			this.#geometry = made;
			this.#card?.setGeometry(made);
			this.#map?.triggerRepaint();
		});
	}

	setScene({ t }: Scene): void {
		const next = new Map([...this.#raised].map(([id, raised]) => [id, opennessAt(raised, t)]));
		if ([...next].every(([id, share]) => this.#openness.get(id) === share)) return;
		this.#openness = next;
		this.#redraw();
	}

	/** Opens and shuts the spans at the hours of another telling, from the next scene on. */
	setRaised(raised: PlanOptions['raised']): void {
		this.#raised = raised;
	}

	/** Draws with the paint of these layers: the same as before, in another light or hidden. */
	setLayers(layers: readonly PlanLayerSpecification[]): void {
		this.#layers = layers;
		this.#redraw();
	}

	setPalette(palette: Palette): void {
		if (palette.darkness !== this.#darkness) void this.#drawTextures(palette);
	}

	onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
		this.#map = map;
		this.#card = new PlanCard(gl);
		if (this.#geometry) this.#card.setGeometry(this.#geometry);
		if (this.#textures) this.#card.setTextures(this.#textures);
	}

	onRemove(): void {
		this.#map = undefined;
		this.#card = undefined;
	}

	render(_: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
		if (!this.#map) return;
		this.#card?.draw({
			map: this.#map,
			matrix: input.defaultProjectionData.mainMatrix,
			layers: this.#layers,
			openness: this.#openness
		});
	}

	#redraw(): void {
		this.#card?.forgetLooks();
		this.#map?.triggerRepaint();
	}

	/** The old textures stay until the new are there. */
	async #drawTextures(palette: Palette): Promise<void> {
		this.#darkness = palette.darkness;
		const textures = await Promise.all(
			PATTERNS.map((pattern) => drawn(patternSvg(pattern, palette), PICTURE_SIZE))
		);
		// Another light may have been asked for meanwhile.
		if (palette.darkness !== this.#darkness) return;
		this.#textures = textures;
		this.#card?.setTextures(textures);
		this.#map?.triggerRepaint();
	}
}

/** Has the plan laid out by a worker. */
function laidOut(request: PlanRequest): Promise<PlanGeometry> {
	const worker = new PlanWorker();
	return new Promise<PlanGeometry>((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<PlanAnswer>) => {
			if ('geometry' in data) resolve(data.geometry);
			else reject(new Error(data.failure));
		});
		worker.addEventListener('error', ({ message }) => reject(new Error(message)));
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
