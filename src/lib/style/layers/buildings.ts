import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { byZoom, shadowOf, type OrderedLayer } from './layer';

const KIND: ExpressionSpecification = ['get', 'kind'];
const IS_PALACE: ExpressionSpecification = ['match', KIND, ['palace', 'fortress'], true, false];
const IS_CHURCH: ExpressionSpecification = ['==', KIND, 'church'];

/** Footprints; light falls from the north-west, so their shadow edge lies to the south-east. */
export function buildingLayers(palette: Palette): OrderedLayer[] {
	const drawn = { type: 'fill' as const, source: 'buildings', minzoom: 11.8 };
	return [
		{
			id: 'building-shadow',
			type: 'fill',
			source: 'buildings',
			minzoom: 12.5,
			paint: {
				'fill-color': palette.blockShadow,
				'fill-translate': shadowOf([12.5, 0.4], [14, 1.2], [16, 2.6])
			}
		},
		{
			id: 'building',
			...drawn,
			filter: ['all', ['!', IS_PALACE], ['!', IS_CHURCH]],
			paint: { 'fill-color': palette.publicBuilding }
		},
		{
			id: 'building-palace',
			...drawn,
			filter: IS_PALACE,
			paint: { 'fill-color': palette.palace }
		},
		{
			id: 'building-church',
			...drawn,
			filter: IS_CHURCH,
			paint: { 'fill-color': palette.church }
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
