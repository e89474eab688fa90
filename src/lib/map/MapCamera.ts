import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../geo/position';
import type { Camera } from '../state/camera';
import type { CameraRequest } from '../state/mapStatus.svelte';

const CAMERA_MS = 900;
/** How near the edge of the clear area counts as out of view, in pixels. */
const EDGE = 40;

/** Moves the map's camera, and keeps its middle where no panel lies. */
export class MapCamera {
	readonly #map: MapLibreMap;
	/** What lies over the clear area on its right, in pixels: a card, while one is open. */
	#covered = 0;

	constructor(map: MapLibreMap) {
		this.#map = map;
	}

	/** Keeps the middle of the map in the middle of what panels leave free. */
	setClearArea(area: DOMRectReadOnly): void {
		const whole = this.#map.getContainer().getBoundingClientRect();
		// A map that is magnified as a whole knows only pixels of its own.
		const scale = whole.width / this.#map.getContainer().offsetWidth || 1;
		const padding = {
			left: Math.max(0, area.left - whole.left) / scale,
			top: Math.max(0, area.top - whole.top) / scale,
			right: Math.max(0, whole.right - area.right) / scale,
			bottom: Math.max(0, whole.bottom - area.bottom) / scale
		};
		const current = this.#map.getPadding();
		// Setting the padding ends any movement of the camera: not for nothing.
		const isSame = (['left', 'top', 'right', 'bottom'] as const).every(
			(side) => padding[side] === current[side]
		);
		if (!isSame) this.#map.setPadding(padding);
	}

	/**
	 * Tells what card lies over the map, if one does. The map stays where it is: what is looked at
	 * from then on comes into the middle of what is left.
	 */
	setCard(card: Pick<DOMRectReadOnly, 'left' | 'top' | 'bottom'> | undefined): void {
		const whole = this.#map.getContainer().getBoundingClientRect();
		const isOver = card && card.top < whole.bottom && card.bottom > whole.top;
		const edge = whole.right - (this.#map.getPadding().right ?? 0);
		this.#covered = isOver ? Math.min(whole.width / 2, Math.max(0, edge - card.left)) : 0;
	}

	/** What of the map nothing covers, in its own pixels. */
	get clear(): { left: number; top: number; right: number; bottom: number } {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		const { left = 0, top = 0, right = 0, bottom = 0 } = this.#map.getPadding();
		const [east, south] = [clientWidth - right - this.#covered, clientHeight - bottom];
		return { left, top, right: east, bottom: south };
	}

	/** Puts a position into the middle of the clear part at once, the zoom as it is. */
	keepOn([lng, lat]: Position): void {
		const { x, y } = this.#map.project([lng, lat]);
		// On a map seen from straight above, a shift on the screen is the same everywhere.
		this.#map.jumpTo({ center: this.#map.unproject([x + this.#covered / 2, y]) });
	}

	/** Moves the camera to a position, unless it can be seen in the clear area already. */
	bringIntoView(position: Position, isAnimated: boolean): void {
		const { x, y } = this.#map.project([position[0], position[1]]);
		const { left, top, right, bottom } = this.clear;
		const isAcross = x > left + EDGE && x < right - EDGE;
		const isDown = y > top + EDGE && y < bottom - EDGE;
		if (!isAcross || !isDown)
			this.lookAt({ target: { centre: position, zoom: this.#map.getZoom() } }, isAnimated);
	}

	/**
	 * Brings what a camera looks at into the middle of the clear part, or a rectangle into it; an
	 * exact camera is taken as it is. At once where motion is unwanted.
	 */
	lookAt(
		{ target: view, isExact }: Pick<CameraRequest, 'target'> & Partial<CameraRequest>,
		isAnimated: boolean
	): void {
		const right = isExact === true ? 0 : this.#covered;
		const beside = { top: 0, left: 0, bottom: 0, right };
		const target =
			'centre' in view
				? { ...cameraOptions(view), offset: [-right / 2, 0] as [number, number] }
				: this.#map.cameraForBounds([...view], { padding: beside });
		if (target) this.#map.easeTo({ ...target, duration: isAnimated ? CAMERA_MS : 0 });
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
