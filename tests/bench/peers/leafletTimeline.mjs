import L from 'leaflet';
import 'leaflet.timeline';
import { circle, collection, openLeafletMap, untilDrawn } from './leafletMap.mjs';

/** Ends are excluded: times are whole minutes, or halves. */
const BEFORE = 0.01;

/** Leaflet.timeline: an interval tree, and layers added and removed as they come and go. */
export async function start(element, { points }) {
	const map = openLeafletMap(element);
	const timeline = L.timeline(
		collection(points, ({ from, to }) => ({ from, to })),
		{
			getInterval: ({ properties }) => ({ start: properties.from, end: properties.to - BEFORE }),
			pointToLayer: circle
		}
	);
	timeline.addTo(map);
	return {
		show: (t) => timeline.setTime(t),
		drawn: untilDrawn,
		shown() {
			const ids = timeline.getLayers().map(({ feature }) => feature.properties.id);
			return { kind: 'points', count: ids.length, ids };
		}
	};
}
