import L from 'leaflet';
import 'leaflet-timedimension';
import { circle, collection, MS_PER_MINUTE, openLeafletMap, untilDrawn } from './leafletMap.mjs';

/** It shows what has an instant in the minute before: the last is a minute before the end. */
const WINDOW = 'PT1M';
const LAST_BEFORE_END = 1.01;

/** Leaflet.TimeDimension: its GeoJSON layer, made anew of the features of the instant. */
export async function start(element, { points }) {
	const instants = points.flatMap(({ from, to }) => [from, to]).filter((t) => t < 1e5);
	const [first, last] = [Math.min, Math.max].map((end) => instants.reduce((a, b) => end(a, b)));
	const halves = Array.from({ length: 2 * (last - first) + 1 }, (_, half) => first + half / 2);
	const map = openLeafletMap(element, {
		timeDimension: true,
		timeDimensionOptions: { times: halves.map((t) => t * MS_PER_MINUTE) }
	});
	const times = ({ from, to }) => ({
		times: [from * MS_PER_MINUTE, (to - LAST_BEFORE_END) * MS_PER_MINUTE]
	});
	const layer = L.timeDimension.layer.geoJson(
		L.geoJSON(collection(points, times), { pointToLayer: circle }),
		{ duration: WINDOW }
	);
	layer.addTo(map);
	return {
		show: (t) => map.timeDimension.setCurrentTime(t * MS_PER_MINUTE),
		drawn: untilDrawn,
		shown() {
			const ids = [];
			map.eachLayer(({ feature }) => feature && ids.push(feature.properties.id));
			return { kind: 'points', count: ids.length, ids };
		}
	};
}
