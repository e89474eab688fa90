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

	reportProgress(share: number): void {
		this.#progress = share;
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
