import type { BBox } from '../geo/position';
import { OPENING_CAMERA, VIEW_TARGETS, type Camera, type View } from './camera';

/** A request to move the camera; a new object each time, so that the same place can be asked twice. */
export interface CameraRequest {
	/** A camera, or a rectangle to be brought into the clear area. */
	target: Camera | BBox;
	/** Whether the camera is taken as it was written down, whatever lies over the map now. */
	isExact: boolean;
}

/** Why there is no map to be seen: the browser cannot draw it, or its data did not come. */
export type MapFailure = 'webgl' | 'data';

/** From this share on the map is to be seen, and only settles. */
const SEEN = 0.95;

/** The map as it is shown, drawn, with what a caption must say of it. */
export interface MapPicture {
	canvas: HTMLCanvasElement;
	/** Pixels of the canvas to one of the page. */
	pixelRatio: number;
	/** A round length on the ground, and how long it is drawn on the canvas. */
	scale: { metres: number; pixels: number };
}

/** Where the map looks and was asked to look, and how far it has come: it reports to this. */
export class MapStatus {
	#camera = $state.raw<Camera>(OPENING_CAMERA);
	#request = $state.raw<CameraRequest | undefined>(undefined);
	#progress = $state(0);
	#failure = $state<MapFailure | undefined>(undefined);
	#isHealing = $state(false);
	#restores = $state(0);
	#rebuilds = $state(0);
	#takePicture = $state.raw<(() => Promise<MapPicture>) | undefined>(undefined);

	constructor(camera: Camera = OPENING_CAMERA) {
		this.#camera = camera;
	}

	/** Where the map looks; written by the map as it moves. */
	get camera(): Camera {
		return this.#camera;
	}

	/** Where the map was last asked to look; the map goes there. */
	get request(): CameraRequest | undefined {
		return this.#request;
	}

	/** How much of the map is there, 0 to 1: written by the map while it loads. */
	get progress(): number {
		return this.#progress;
	}

	get failure(): MapFailure | undefined {
		return this.#failure;
	}

	/** Takes a picture of the map; `undefined` while there is no map. */
	get takePicture(): (() => Promise<MapPicture>) | undefined {
		return this.#takePicture;
	}

	/** Told by the map how its picture is taken, and by `undefined` that it is gone. */
	offerPictures(takePicture: (() => Promise<MapPicture>) | undefined): void {
		this.#takePicture = takePicture;
	}

	/** Whether the map was lost, and is waited for or made anew. */
	get isHealing(): boolean {
		return this.#isHealing;
	}

	/** How often a lost map came back by itself, and how often it was made anew. */
	get restores(): number {
		return this.#restores;
	}
	get rebuilds(): number {
		return this.#rebuilds;
	}

	reportProgress(share: number): void {
		this.#progress = share;
		if (share >= SEEN) this.#isHealing = false;
	}

	/** Told by the map that nothing of it is to be seen for now. */
	reportLoss(): void {
		this.#isHealing = true;
		this.#progress = 0;
		// It was followed: what comes back is to look where it looked last.
		this.#request = undefined;
	}

	/** Told by the map that it has come back by itself. */
	reportReturn(): void {
		this.#restores += 1;
		this.reportProgress(1);
	}

	/** Has the map made anew, looking where it looks. */
	rebuild(): void {
		if (!this.#isHealing) this.reportLoss();
		this.#failure = undefined;
		this.#progress = 0;
		this.#rebuilds += 1;
	}

	/** Told by the map when it cannot be shown; everything else goes on without it. */
	reportFailure(kind: MapFailure): void {
		this.#failure = kind;
	}

	/** Told by the map that it has moved. */
	moved(camera: Camera): void {
		this.#camera = camera;
	}

	/** Asks the map to look there: a camera, or a rectangle to be had in sight. */
	lookAt(target: Camera | BBox): void {
		this.#request = { target, isExact: false };
	}

	/** Takes on a camera that an address wrote down. */
	restore(camera: Camera): void {
		this.#camera = camera;
		this.#request = { target: camera, isExact: true };
	}

	/** Looks at the city, at what lies round it, or at the former Empire. */
	showView(view: View): void {
		this.lookAt(VIEW_TARGETS[view]);
	}
}
