import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Covering } from '../state/coverings.svelte';

/**
 * Whether a point of the map, in its own pixels, lies on the half on which another voice is told:
 * what is there cannot be seen on this one. Nowhere while there is no such half.
 */
export function isBeyond(
	map: MapLibreMap,
	beyond: Pick<Covering, 'left' | 'right'> | undefined,
	{ x }: { x: number }
): boolean {
	if (!beyond) return false;
	const { left } = map.getContainer().getBoundingClientRect();
	return x + left >= beyond.left && x + left < beyond.right;
}
