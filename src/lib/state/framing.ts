import { distanceMetres, type BBox, type Position } from '../geo/position';
import type { Camera } from './camera';

/** A position that matters now, and how much. */
export interface Focus {
	position: Position;
	weight: number;
}

/** What can be seen of the map beside the panels. */
export interface MapView {
	camera: Camera;
	/** Of the part that no panel covers, in pixels. */
	width: number;
	height: number;
}

/** The director neither shows more than the inner city nor less than a square with its streets. */
export const FARTHEST_ZOOM = 12.5;
export const NEAREST_ZOOM = 15.2;
/** Share of the view that is left free at each edge. */
const MARGIN = 0.15;
/** A picture is comfortable while this share of what matters is in the middle of it … */
const ENOUGH_IN_SIGHT = 0.8;
/** … and it is no more than so many zoom levels farther off or nearer than it could be. */
const TOO_FAR = 1.3;
const TOO_NEAR = 0.6;
/** What is shown is never less than this much round it: a street corner is read from its street. */
const LEAST_SPAN: Position = [0.014, 0.007];
/** Size of the world at zoom level 0, in pixels. */
const WORLD_PIXELS = 512;

/**
 * The camera that has what matters in the middle of the view, with a margin. What cannot be shown
 * together at the farthest zoom is left out, the lightest and farthest first.
 */
export function framingOf(
	foci: readonly Focus[],
	{ width, height }: Pick<MapView, 'width' | 'height'>
): Camera | undefined {
	let kept = foci.filter(({ weight }) => weight > 0);
	while (kept.length > 0) {
		const box = boxOf(kept);
		const zoom = zoomFitting(box, width * (1 - 2 * MARGIN), height * (1 - 2 * MARGIN));
		if (zoom >= FARTHEST_ZOOM || kept.length === 1) {
			const centre: Position = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
			return { centre, zoom: Math.min(NEAREST_ZOOM, Math.max(FARTHEST_ZOOM, zoom)) };
		}
		kept = withoutOutlier(kept);
	}
	return undefined;
}

/** Whether most of what the camera could show is well in the middle of the view, and large enough. */
export function isComfortable(
	foci: readonly Focus[],
	{ camera, width, height }: MapView,
	target: Camera
): boolean {
	if (camera.zoom < target.zoom - TOO_FAR || camera.zoom > target.zoom + TOO_NEAR) return false;
	const aimed = foci.filter((focus) =>
		isInMiddle(focus.position, { camera: target, width, height })
	);
	const seen = aimed.filter((focus) => isInMiddle(focus.position, { camera, width, height }));
	return weightOf(seen) >= ENOUGH_IN_SIGHT * weightOf(aimed);
}

function isInMiddle([lng, lat]: Position, { camera, width, height }: MapView): boolean {
	const [centreLng, centreLat] = camera.centre;
	const pixels = pixelsPerDegree(camera.zoom, centreLat);
	// A hair more than the margin: what was just framed by its edge is in the middle.
	const reach = 0.5 - MARGIN + 0.01;
	return (
		Math.abs(lng - centreLng) * pixels.lng <= reach * width &&
		Math.abs(lat - centreLat) * pixels.lat <= reach * height
	);
}

/** Of Mercator's map about a latitude: within a thousandth over the 15 km of the city. */
function pixelsPerDegree(zoom: number, lat: number): { lng: number; lat: number } {
	const lng = (WORLD_PIXELS * 2 ** zoom) / 360;
	return { lng, lat: lng / Math.cos((lat * Math.PI) / 180) };
}

function zoomFitting([west, south, east, north]: BBox, width: number, height: number): number {
	const pixels = pixelsPerDegree(0, (south + north) / 2);
	const across = width / ((east - west) * pixels.lng);
	const down = height / ((north - south) * pixels.lat);
	return Math.log2(Math.min(across, down));
}

function boxOf(foci: readonly Focus[]): BBox {
	const [west, east] = spanOf(foci, 0);
	const [south, north] = spanOf(foci, 1);
	return [west, south, east, north];
}

function spanOf(foci: readonly Focus[], axis: 0 | 1): [number, number] {
	const values = foci.map(({ position }) => position[axis]);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const missing = Math.max(0, LEAST_SPAN[axis] - (most - least));
	return [least - missing / 2, most + missing / 2];
}

function withoutOutlier(foci: readonly Focus[]): Focus[] {
	const total = weightOf(foci);
	const mean = (axis: 0 | 1) =>
		foci.reduce((sum, { position, weight }) => sum + position[axis] * weight, 0) / total;
	const centre: Position = [mean(0), mean(1)];
	const remoteness = ({ position, weight }: Focus) => distanceMetres(position, centre) / weight;
	const farthest = Math.max(...foci.map(remoteness));
	const outlier = foci.findIndex((focus) => remoteness(focus) === farthest);
	return foci.filter((_, index) => index !== outlier);
}

function weightOf(foci: readonly Focus[]): number {
	return foci.reduce((sum, { weight }) => sum + weight, 0);
}
