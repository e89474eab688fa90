import { DataFilterExtension } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { openEmptyMap, untilDrawn } from '../page/emptyMap';

const LEAST = -1e6;
const MOST = 1e7;
/** Ends are excluded: times are whole minutes, or halves. */
const AFTER = 0.01;

/** deck.gl: all points on the graphics card, filtered there by time. */
export async function start(element, { points }) {
	const map = await openEmptyMap(element);
	const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
	map.addControl(overlay);
	let counted;
	const layer = (t, isCounted) =>
		new ScatterplotLayer({
			...{ id: isCounted ? 'counted' : 'dated', data: points, pickable: true },
			getPosition: ({ position }) => position,
			...{ getFillColor: [158, 27, 50], getRadius: 4, radiusUnits: 'pixels' },
			getFilterValue: ({ from, to }) => [from, to],
			filterRange: [
				[LEAST, t],
				[t + AFTER, MOST]
			],
			extensions: [new DataFilterExtension({ filterSize: 2, countItems: isCounted })],
			onFilteredItemsChange: ({ count }) => (counted = count)
		});
	const show = (t) => overlay.setProps({ layers: [layer(t, false)] });
	return {
		show,
		drawn: () => untilDrawn(map),
		async shown(t) {
			// Counting reads back from the card: only here, not while time is taken.
			overlay.setProps({ layers: [layer(t, true)] });
			await untilDrawn(map);
			await untilDrawn(map);
			const { clientWidth: width, clientHeight: height } = element;
			const picked = overlay.pickObjects({ ...{ x: 0, y: 0, width, height }, maxObjects: null });
			show(t);
			await untilDrawn(map);
			const ids = picked.map(({ object }) => object.id);
			return { kind: 'points', count: counted, ids, isSample: true };
		}
	};
}
