import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Acts once, at the first picture in which nothing that is in view is missing. Not only when the map
 * is at rest: while it follows somebody, it never is.
 */
export function whenDrawn(
	map: Pick<MapLibreMap, 'on' | 'off' | 'areTilesLoaded' | 'triggerRepaint'>,
	act: () => void
): void {
	const drawn = () => {
		if (!map.areTilesLoaded()) return;
		map.off('render', drawn);
		act();
	};
	map.on('render', drawn);
	map.triggerRepaint();
}
