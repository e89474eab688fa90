import type { BBox } from '../geo/position';
import { placeZoom, type Camera } from './camera';

/** What to look at to see a rectangle: itself, or where it is but a point, that from near enough. */
export function viewOfBox(bbox: BBox): Camera | BBox {
	const [west, south, east, north] = bbox;
	if (west !== east || south !== north) return bbox;
	return { centre: [west, south], zoom: placeZoom([west, south]) };
}
