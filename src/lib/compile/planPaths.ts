import { bboxClip } from '@turf/turf';
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../geo/position';
import type { PlanFrame, PlanPoint } from './planFrame';

/** Lines or areas as an SVG path, in whole units: what is outside the frame is cut off. */
export function pathOf(
	geometries: readonly (LineString | MultiLineString | Polygon | MultiPolygon)[],
	frame: PlanFrame
): string {
	const clipped = geometries.map((geometry) => bboxClip(geometry, [...frame.bbox]).geometry);
	return clipped
		.flatMap((geometry): string[] => {
			switch (geometry.type) {
				case 'LineString':
					return [linePath(geometry.coordinates as unknown as Position[], frame)];
				case 'MultiLineString':
					return (geometry.coordinates as unknown as Position[][]).map((line) =>
						linePath(line, frame)
					);
				case 'Polygon':
					return (geometry.coordinates as unknown as Position[][]).map((ring) =>
						areaPath(ring, frame)
					);
				case 'MultiPolygon':
					return (geometry.coordinates as unknown as Position[][][])
						.flat()
						.map((ring) => areaPath(ring, frame));
			}
		})
		.join('');
}

/** A line as an SVG path; empty where nothing of it is longer than a unit. */
export function linePath(line: readonly Position[], frame: PlanFrame): string {
	return printPath(line.map(frame.toPlan));
}

/** A line of the plan as an SVG path in whole units, its vertices relative to one another. */
export function printPath(line: readonly PlanPoint[]): string {
	const whole = line.map(([x, y]): PlanPoint => [Math.round(x), Math.round(y)]);
	const points = whole.filter(
		([x, y], row) => row === 0 || x !== whole[row - 1]?.[0] || y !== whole[row - 1]?.[1]
	);
	const [first, ...others] = points;
	if (!first || others.length === 0) return '';
	const steps = others.map(([x, y], row) => {
		const [fromX, fromY] = points[row] as PlanPoint;
		return `${x - fromX} ${y - fromY}`;
	});
	return `M${first[0]} ${first[1]}l${steps.join(' ')}`.replaceAll(' -', '-');
}

function areaPath(ring: readonly Position[], frame: PlanFrame): string {
	const path = linePath(ring, frame);
	return path === '' ? '' : `${path}z`;
}
