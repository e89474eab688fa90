import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Covering } from '../state/coverings.svelte';
import type { Box } from './layoutMarks';

/** Farther out than anything on the screen, in pixels. */
const FAR = 10_000;

/** Where on the map no name can be read, in its own pixels: beyond its edges, and beneath what covers it. */
export function outsideClear(map: MapLibreMap, coverings: readonly Covering[]): Box[] {
	const container = map.getContainer();
	const whole = container.getBoundingClientRect();
	const [width, height] = [container.offsetWidth, container.offsetHeight];
	// A map that is magnified as a whole knows only pixels of its own.
	const scale = whole.width / width || 1;
	return [
		{ left: -FAR, top: -FAR, right: 0, bottom: FAR },
		{ left: width, top: -FAR, right: FAR, bottom: FAR },
		{ left: -FAR, top: -FAR, right: FAR, bottom: 0 },
		{ left: -FAR, top: height, right: FAR, bottom: FAR },
		...coverings.map(({ left, top, right, bottom }) => ({
			left: (left - whole.left) / scale,
			top: (top - whole.top) / scale,
			right: (right - whole.left) / scale,
			bottom: (bottom - whole.top) / scale
		}))
	];
}
