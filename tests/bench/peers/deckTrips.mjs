import { TripsLayer } from '@deck.gl/geo-layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { openEmptyMap, untilDrawn } from '../page/emptyMap';
import { TRAIL_MINUTES } from '../page/subject';

/** deck.gl: the ways with the trails behind them. */
export async function start(element, { ways }) {
	const map = await openEmptyMap(element);
	const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
	map.addControl(overlay);
	return {
		show(t) {
			const layer = new TripsLayer({
				...{ id: 'ways', data: ways, currentTime: t, trailLength: TRAIL_MINUTES, pickable: true },
				...{ getPath: ({ path }) => path, getTimestamps: ({ instants }) => instants },
				...{ getColor: [158, 27, 50], widthMinPixels: 3, capRounded: false }
			});
			overlay.setProps({ layers: [layer] });
		},
		drawn: () => untilDrawn(map),
		shown() {
			const { clientWidth: width, clientHeight: height } = element;
			const picked = overlay.pickObjects({ ...{ x: 0, y: 0, width, height }, maxObjects: null });
			return { kind: 'ways', ids: picked.map(({ object }) => object.id), isSample: true };
		}
	};
}
