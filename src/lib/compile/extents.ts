import { along, centroid, booleanPointInPolygon, length, lineString, polygon } from '@turf/turf';
import { pointOnFeature, area as areaOf } from '@turf/turf';
import type { Feature } from 'geojson';
import type { ExtentOnMap } from '../domain/compiled';
import type { Extent } from '../domain/schema/extent';
import type { Position } from '../geo/position';
import { crowdDots } from './crowdDots';
import { fadeMinutes } from './fadeMinutes';

/** The extents as the browser knows them, row by row: a point on each instead of its outline. */
export function extentsOnMap(extents: readonly Extent[]): ExtentOnMap[] {
	return extents.map(({ geometry, ...extent }, row) => ({
		...extent,
		row,
		position: middleOf(geometry),
		fadeMinutes: fadeMinutes(extent.precision, extent.to - extent.from)
	}));
}

/**
 * The outlines of the extents and the dots of the crowds. The integer id of a feature, for its
 * feature-state, is the row of its extent, from 1; a crowd has several features of one id.
 */
export function extentFeatures(extents: readonly Extent[]): Feature[] {
	return extents.flatMap((extent, row) => {
		const { id, kind, side, course, geometry } = extent;
		const feature = { type: 'Feature', id: row + 1 } as const;
		const outline: Feature = {
			...feature,
			geometry,
			properties: { extent: id, kind, side, course }
		};
		const areas = areasOf(geometry).flatMap((rings) => [...crowdDots(rings)]);
		const dots = areas
			.filter(([, coordinates]) => coordinates.length > 0)
			.map(([rank, coordinates]): Feature => {
				const properties = { extent: id, kind: 'dots', side, rank };
				return { ...feature, geometry: { type: 'MultiPoint', coordinates }, properties };
			});
		return [outline, ...dots];
	});
}

function areasOf(geometry: Extent['geometry']): [number, number][][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** The middle of the longest line or of the greatest area; a point on it in any case. */
function middleOf(geometry: Extent['geometry']): Position {
	if (geometry.type === 'LineString') return halfway(geometry.coordinates);
	if (geometry.type === 'MultiLineString') {
		const lines = geometry.coordinates.map((line) => ({ line, size: length(lineString(line)) }));
		return halfway(largest(lines).line);
	}
	const areas = areasOf(geometry).map((rings) => polygon(rings));
	const { area } = largest(areas.map((each) => ({ area: each, size: areaOf(each) })));
	const middle = centroid(area);
	const { coordinates } = (booleanPointInPolygon(middle, area) ? middle : pointOnFeature(area))
		.geometry;
	return rounded(coordinates);
}

function largest<T extends { size: number }>(items: readonly T[]): T {
	return items.reduce((best, item) => (item.size > best.size ? item : best));
}

function halfway(line: [number, number][]): Position {
	const drawn = lineString(line);
	return rounded(along(drawn, length(drawn) / 2).geometry.coordinates);
}

function rounded([lng = 0, lat = 0]: readonly number[]): Position {
	return [Number(lng.toFixed(5)), Number(lat.toFixed(5))];
}
