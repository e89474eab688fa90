import { openEmptyMap, untilDrawn } from '../emptyMap';
import type { StartSubject } from '../subject';
import { addCircles, asFeature, shownCircles } from '../circles';

/** MapLibre, with all features in one source and a filter set at every step. */
export const start: StartSubject = async (element, { points }) => {
	const map = await openEmptyMap(element);
	addCircles(map, points.map(asFeature));
	return {
		show(t) {
			map.setFilter('dated', ['all', ['<=', ['get', 'from'], t], ['>', ['get', 'to'], t]]);
		},
		drawn: () => untilDrawn(map),
		shown: () => shownCircles(map)
	};
};
