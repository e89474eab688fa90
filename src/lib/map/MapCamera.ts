import type { Map as MapLibreMap } from 'maplibre-gl';
import type { BBox, Position } from '../geo/position';
import type { Camera } from '../state/camera';

const CAMERA_MS = 900;
/** How near the edge of the clear area counts as out of view, in pixels. */
const EDGE = 40;

/** Moves the map's camera, and keeps its middle where no panel lies. */
export class MapCamera {
	readonly #map: MapLibreMap;

	constructor(map: MapLibreMap) {
		this.#map = map;
	}

	/** Keeps the middle of the map in the middle of what panels leave free. */
	setClearArea(area: DOMRectReadOnly): void {
		const whole = this.#map.getContainer().getBoundingClientRect();
		const padding = {
			left: Math.max(0, area.left - whole.left),
			top: Math.max(0, area.top - whole.top),
			right: Math.max(0, whole.right - area.right),
			bottom: Math.max(0, whole.bottom - area.bottom)
		};
		const current = this.#map.getPadding();
		// Setting the padding ends any movement of the camera: not for nothing.
		const isSame = (['left', 'top', 'right', 'bottom'] as const).every(
			(side) => padding[side] === current[side]
		);
		if (!isSame) this.#map.setPadding(padding);
	}

	/** Moves the camera to a position, unless it can be seen in the clear area already. */
	bringIntoView(position: Position, isAnimated: boolean): void {
		const { x, y } = this.#map.project([position[0], position[1]]);
		const { clientWidth, clientHeight } = this.#map.getContainer();
		const { left = 0, top = 0, right = 0, bottom = 0 } = this.#map.getPadding();
		const isAcross = x > left + EDGE && x < clientWidth - right - EDGE;
		const isDown = y > top + EDGE && y < clientHeight - bottom - EDGE;
		if (!isAcross || !isDown)
			this.lookAt({ centre: position, zoom: this.#map.getZoom() }, isAnimated);
	}

	/** Moves the camera, or brings a rectangle into the clear area; at once where motion is unwanted. */
	lookAt(view: Camera | BBox, isAnimated: boolean): void {
		const target = 'centre' in view ? cameraOptions(view) : this.#map.cameraForBounds([...view]);
		if (!target) return;
		if (isAnimated) this.#map.easeTo({ ...target, duration: CAMERA_MS });
		else this.#map.jumpTo(target);
	}

	/** Where the map looks. */
	get current(): Camera {
		const { lng, lat } = this.#map.getCenter();
		return { centre: [lng, lat], zoom: this.#map.getZoom() };
	}
}

/** A camera as the map library takes it. */
export function cameraOptions({ centre, zoom }: Camera): {
	center: [number, number];
	zoom: number;
} {
	return { center: [centre[0], centre[1]], zoom };
}
