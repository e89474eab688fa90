import { CITY_BBOX, isInside, SURROUNDINGS_BBOX, type BBox, type Position } from '../geo/position';

/** Where the map looks: its centre and zoom level. */
export interface Camera {
	centre: Position;
	zoom: number;
}

/** From the Exchange to the Liteiny: the palace, the fortress and six bridges in one view. */
export const OPENING_CAMERA: Camera = { centre: [30.3175, 59.9405], zoom: 13.3 };

/** The least zoom; a broad screen stops before it, where the map ends. */
export const LEAST_ZOOM = 3;

/** How far off the map can be looked at. */
export const VIEWS = ['city', 'surroundings', 'empire'] as const;
export type View = (typeof VIEWS)[number];

/** What each view has in sight: a camera, or a rectangle that must fit into the clear area. */
export const VIEW_TARGETS: Readonly<Record<View, Camera | BBox>> = {
	city: OPENING_CAMERA,
	// From Kotlin to Shlisselburg, from Gatchina to Sestroretsk.
	surroundings: [29.65, 59.54, 31.1, 60.12],
	// From Reval to Perm, from Petrozavodsk to Baku.
	empire: [24, 41, 59, 63]
};

/** How near a cordon or a crowd is looked at when it is opened. */
export const EXTENT_ZOOM = 15.3;

/** How near a place is looked at when it is opened: as near as the map there bears. */
export function placeZoom(position: Position): number {
	if (isInside(position, CITY_BBOX)) return 15;
	return isInside(position, SURROUNDINGS_BBOX) ? 10.5 : 6.5;
}
