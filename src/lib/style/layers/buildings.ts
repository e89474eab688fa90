import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { byZoom, EDGED, shadowOf, type OrderedLayer } from './layer';

const KIND: ExpressionSpecification = ['get', 'kind'];
const IS_PALACE: ExpressionSpecification = ['match', KIND, ['palace', 'fortress'], true, false];
const IS_CHURCH: ExpressionSpecification = ['==', KIND, 'church'];

/** Footprints; light falls from the north-west, so their shadow edge lies to the south-east. */
export function buildingLayers(palette: Palette): OrderedLayer[] {
	const drawn = { type: 'fill' as const, source: 'buildings', minzoom: 11.8 };
	return [
		{
			id: 'building-shadow',
			type: 'line',
			source: 'buildings',
			minzoom: 12.5,
			layout: { 'line-join': 'round' },
			paint: shadowOf(palette.blockShadow, [12.5, 0.6], [14, 2], [16, 4])
		},
		{
			id: 'building',
			...drawn,
			filter: ['all', ['!', IS_PALACE], ['!', IS_CHURCH]],
			paint: { 'fill-color': palette.publicBuilding, ...EDGED }
		},
		{
			id: 'building-palace',
			...drawn,
			filter: IS_PALACE,
			paint: { 'fill-color': palette.palace, ...EDGED }
		},
		{
			id: 'building-church',
			...drawn,
			filter: IS_CHURCH,
			paint: { 'fill-color': palette.church, ...EDGED }
		},
		{
			id: 'building-edge',
			type: 'line',
			source: 'buildings',
			minzoom: 13,
			paint: { 'line-color': palette.buildingEdge, 'line-width': byZoom([13, 0.3], [16, 1]) }
		}
	];
}
