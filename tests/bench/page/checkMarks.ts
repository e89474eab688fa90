import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Explorer } from '$lib/state/explorer.svelte';
import { distanceMetres } from '$lib/geo/position';
import type { DatedPoint } from './subject';

const NEAR_ZOOM = 18;
/** A mark at that zoom reaches no farther than this: others so near would be taken for it. */
const ALONE_METRES = 25;
/** Side of the square of pixels that is read, in the middle of the mark. */
const SIDE = 9;

interface Marked {
	map: MapLibreMap;
	explorer: Explorer;
	points: readonly DatedPoint[];
	t: number;
}

/**
 * Looks at the picture itself: over a place held at `t` and one not held, whether it is another
 * with the marks than without them. Returns what is wrong.
 */
export async function checkMarks({ map, explorer, points, t }: Marked): Promise<string[]> {
	const camera = { center: map.getCenter(), zoom: map.getZoom() };
	const live = points.filter(({ from, to }) => from <= t && t < to);
	const seen = new Set(live);
	const held = firstAlone(live, live);
	const free = points.filter((point) => !seen.has(point));
	const faults: string[] = [];
	for (const point of [held, firstAlone(free, live)]) {
		if (!point) continue;
		map.jumpTo({ center: [...point.position], zoom: NEAR_ZOOM });
		const marked = await middleOf(map);
		explorer.toggle('holders');
		const plain = await middleOf(map);
		explorer.toggle('holders');
		const isSeen = marked !== plain;
		if (isSeen !== (point === held)) {
			faults.push(`mark ${point.id} is ${isSeen ? '' : 'not '}in the picture at ${t}`);
		}
	}
	map.jumpTo(camera);
	await map.once('idle');
	return faults;
}

/** The first of some points that has no live one near it. */
function firstAlone(points: readonly DatedPoint[], live: readonly DatedPoint[]) {
	return points.find((point) =>
		live.every(
			(other) => other === point || distanceMetres(other.position, point.position) > ALONE_METRES
		)
	);
}

/** The pixels in the middle of the map, as text to be compared. */
function middleOf(map: MapLibreMap): Promise<string> {
	return new Promise((resolve) => {
		// Before the frame is over: after it the picture is no longer kept.
		map.once('render', () => {
			const canvas = map.getCanvas();
			const gl = canvas.getContext('webgl2');
			const pixels = new Uint8Array(SIDE * SIDE * 4);
			const [x, y] = [canvas.width, canvas.height].map((side) => Math.floor((side - SIDE) / 2));
			gl?.readPixels(x ?? 0, y ?? 0, SIDE, SIDE, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
			resolve(pixels.join());
		});
		map.triggerRepaint();
	});
}
