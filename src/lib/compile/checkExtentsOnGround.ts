import { kinks, polygon } from '@turf/turf';
import { verticesOf } from '../domain/checks/extents';
import type { Fault } from '../domain/errors';
import type { BasemapFeature } from '../domain/schema/basemap';
import type { Extent } from '../domain/schema/extent';
import { between, distanceMetres, nearestOnSegment, type Position } from '../geo/position';
import { isInWater, type JoinedWater } from './joinWater';

const FILE = 'extents.geojson';
/** How near to each other the points of a line are that must lie ashore, in metres. */
const STEP = 10;
/** How far beside a deck a vertex may stand: the width of a footway. */
const BESIDE_DECK = 3;

/** A fault for every cordon or crowd that stands in the water off the bridges, or crosses itself. */
export function checkExtentsOnGround(
	extents: readonly Extent[],
	water: JoinedWater,
	bridges: readonly BasemapFeature<'bridges'>[]
): Fault[] {
	return extents.flatMap((extent) => {
		const wet = pointsOf(extent).find(
			(point) => isInWater(point, water) && !bridges.some((bridge) => isOnDeck(point, bridge))
		);
		const path = `${extent.id}.geometry`;
		return [
			...(wet
				? [
						{
							...{ file: FILE, path, value: [...wet] },
							message: 'this stands in the water, off every bridge: move it ashore or onto a bridge'
						}
					]
				: []),
			...crossings(extent).map((value) => ({
				...{ file: FILE, path, value },
				message: 'the outline crosses itself here: put its vertices in order'
			}))
		];
	});
}

/** The vertices of an area; of a line also points between them. */
function pointsOf(extent: Extent): Position[] {
	const { geometry } = extent;
	if (geometry.type === 'LineString') return walked(geometry.coordinates);
	return geometry.type === 'MultiLineString'
		? geometry.coordinates.flatMap(walked)
		: verticesOf(extent);
}

function walked(line: readonly Position[]): Position[] {
	return line.flatMap((at, index) => {
		const next = line[index + 1];
		if (!next) return [at];
		const count = Math.max(1, Math.ceil(distanceMetres(at, next) / STEP));
		return Array.from({ length: count }, (_, step) => between(at, next, step / count));
	});
}

function isOnDeck(point: Position, { geometry, properties }: BasemapFeature<'bridges'>): boolean {
	const axis: readonly Position[] = geometry.coordinates;
	return axis.slice(1).some((end, index) => {
		const { metres } = nearestOnSegment(point, axis[index] as Position, end);
		return metres <= properties.width / 2 + BESIDE_DECK;
	});
}

function crossings({ geometry }: Extent): number[][] {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
	const areas = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return areas.flatMap((rings) =>
		kinks(polygon(rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]))))
			.features.slice(0, 1)
			.map(({ geometry: { coordinates } }) =>
				coordinates.map((degrees) => Number(degrees.toFixed(5)))
			)
	);
}
