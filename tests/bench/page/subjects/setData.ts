import type { GeoJSONSource } from 'maplibre-gl';
import { indexIntervals } from '$lib/scene/liveAt';
import { instant } from '$lib/time/instant';
import { openEmptyMap, untilDrawn } from '../emptyMap';
import type { StartSubject } from '../subject';
import { addCircles, asFeature, shownCircles } from '../circles';

/** MapLibre, given the features of the instant by `setData` at every step. */
export const start: StartSubject = async (element, { points }) => {
	const map = await openEmptyMap(element);
	const liveAt = indexIntervals(
		points.map((point) => ({ point, feature: asFeature(point) })),
		({ point }) => ({ from: instant(point.from), to: instant(point.to) })
	);
	addCircles(map, []);
	return {
		show(t) {
			const features = liveAt(instant(t)).map(({ feature }) => feature);
			void map.getSource<GeoJSONSource>('dated')?.setData({ type: 'FeatureCollection', features });
		},
		drawn: () => untilDrawn(map),
		shown: () => shownCircles(map)
	};
};
