import type { Position } from '../geo/position';

/** Where the map looks: its centre and zoom level. */
export interface Camera {
	centre: Position;
	zoom: number;
}

/** From the Exchange to the Liteiny: the palace, the fortress and six bridges in one view. */
export const OPENING_CAMERA: Camera = { centre: [30.3175, 59.9405], zoom: 13.3 };
