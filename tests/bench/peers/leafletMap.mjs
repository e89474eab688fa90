import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { CITY_CAMERA } from '../page/cityCamera';

/** Leaflet's tiles are half as large as MapLibre's: the same view is one zoom nearer. */
const ZOOM = CITY_CAMERA.zoom + 1;
export const MS_PER_MINUTE = 60_000;

/** A Leaflet map of the same view, drawn on one canvas. */
export function openLeafletMap(element, options = {}) {
	const [lng, lat] = CITY_CAMERA.center;
	return L.map(element, {
		...{ center: [lat, lng], zoom: ZOOM, preferCanvas: true, zoomControl: false },
		...{ attributionControl: false, fadeAnimation: false, zoomAnimation: false },
		...options
	});
}

/** A point as Leaflet draws it. */
export function circle(feature, latlng) {
	return L.circleMarker(latlng, { radius: 4, stroke: false, fillOpacity: 1, color: '#9e1b32' });
}

/** Dated points as GeoJSON with such properties. */
export function collection(points, properties) {
	const features = points.map((point) => ({
		...{ type: 'Feature', properties: { id: point.id, ...properties(point) } },
		geometry: { type: 'Point', coordinates: [...point.position] }
	}));
	return { type: 'FeatureCollection', features };
}

/** Resolves when the canvas, which Leaflet draws at the next frame, has been drawn. */
export async function untilDrawn() {
	await new Promise((resolve) => requestAnimationFrame(resolve));
	await new Promise((resolve) => requestAnimationFrame(resolve));
}
