import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ItineraryStop } from '../domain/schema/itinerary';
import type { Position } from '../geo/position';
import type { Walker } from '../scene/walkAt';

/** Where the map looks, and how it is turned and tilted, in degrees. */
export interface TourCamera {
	centre: Position;
	zoom: number;
	bearing: number;
	pitch: number;
}

const STOP_ZOOM = 15.6;
const WALK_ZOOM = 16.7;
const WALK_PITCH = 56;
const CAMERA_MS = 900;
/** Free at each edge round what is looked at whole: in pixels, and on small maps as a share of the lesser side. */
const WHOLE_MARGIN = 48;
/** The same at the foot of places, where the scale of the map lies, in pixels. */
const SCALE_MARGIN = 104;
const WHOLE_MARGIN_SHARE = 0.1;
/** The mark of a stop stands above its spot: so much more is free at the upper edge. */
const MARK_PIXELS = 36;
/** And its name beneath it, or the scale. */
const NAME_PIXELS = 24;
/** In so many milliseconds the camera comes two thirds nearer to the walker's view. */
const SETTLING_MS = 260;

/** How a stop is looked at: as it says, else its place from straight above. */
export function stopCamera(
	{ camera }: Pick<ItineraryStop, 'camera'>,
	place: Position | undefined
): TourCamera | undefined {
	if (camera) {
		const { centre, zoom, bearing = 0, pitch = 0 } = camera;
		return { centre, zoom, bearing, pitch };
	}
	return place && { centre: place, zoom: STOP_ZOOM, bearing: 0, pitch: 0 };
}

/** Brings the map to a stop; at once where motion is unwanted. */
export function lookAtStop(map: MapLibreMap, camera: TourCamera, isAnimated: boolean): void {
	const { centre, zoom, bearing, pitch } = camera;
	map.easeTo({
		...{ center: [centre[0], centre[1]], zoom, bearing, pitch },
		duration: isAnimated ? CAMERA_MS : 0
	});
}

/** Brings the whole of a line into view; at once where motion is unwanted. */
export function lookAtWhole(
	map: MapLibreMap,
	line: readonly Position[],
	isAnimated: boolean
): void {
	fit(map, line, { isAnimated });
}

/** Brings places into view, above the scale; at once where motion is unwanted. */
export function lookAtPlaces(
	map: MapLibreMap,
	places: readonly Position[],
	isAnimated: boolean
): void {
	fit(map, places, { isAnimated, foot: SCALE_MARGIN });
}

function fit(
	map: MapLibreMap,
	line: readonly Position[],
	{ isAnimated, foot = 0 }: { isAnimated: boolean; foot?: number }
): void {
	const [lngs, lats] = [line.map(([lng]) => lng), line.map(([, lat]) => lat)];
	const { clientWidth, clientHeight } = map.getContainer();
	const edge = Math.min(WHOLE_MARGIN, WHOLE_MARGIN_SHARE * Math.min(clientWidth, clientHeight));
	const bottom = Math.max(edge + NAME_PIXELS, foot);
	const padding = { top: edge + MARK_PIXELS, bottom, left: edge, right: edge };
	map.fitBounds([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)], {
		...{ padding, maxZoom: STOP_ZOOM, bearing: 0, pitch: 0 },
		duration: isAnimated ? CAMERA_MS : 0
	});
}

/** Brings the map nearer to the view of somebody who walks, as far as it comes in so many milliseconds. */
export function walkTowards(map: MapLibreMap, { position, bearing }: Walker, ms: number): void {
	const { lng, lat } = map.getCenter();
	const now = { centre: [lng, lat] as const, zoom: map.getZoom(), bearing: map.getBearing() };
	const share = 1 - Math.exp(-ms / SETTLING_MS);
	const nearer = (from: number, to: number) => from + (to - from) * share;
	map.jumpTo({
		center: [nearer(lng, position[0]), nearer(lat, position[1])],
		zoom: nearer(now.zoom, WALK_ZOOM),
		bearing: now.bearing + turnBetween(now.bearing, bearing) * share,
		pitch: nearer(map.getPitch(), WALK_PITCH)
	});
}

/** The shorter way round from one bearing to another, from −180 to 180 degrees. */
export function turnBetween(from: number, to: number): number {
	return ((((to - from) % 360) + 540) % 360) - 180;
}
