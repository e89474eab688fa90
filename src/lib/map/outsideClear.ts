import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Covering } from '../state/coverings.svelte';
import type { Box } from './layoutMarks';

/** Farther out than anything on the screen, in pixels. */
const FAR = 10_000;

/** Where on the map no name can be read, in its own pixels: beyond its edges, and beneath what covers it. */
export function outsideClear(map: MapLibreMap, coverings: readonly Covering[]): Box[] {
	const whole = map.getContainer().getBoundingClientRect();
	const [width, height] = [whole.width, whole.height];
	return [
		{ left: -FAR, top: -FAR, right: 0, bottom: FAR },
		{ left: width, top: -FAR, right: FAR, bottom: FAR },
		{ left: -FAR, top: -FAR, right: FAR, bottom: 0 },
		{ left: -FAR, top: height, right: FAR, bottom: FAR },
		...coverings.map(({ left, top, right, bottom }) => ({
			left: left - whole.left,
			top: top - whole.top,
			right: right - whole.left,
			bottom: bottom - whole.top
		}))
	];
}
