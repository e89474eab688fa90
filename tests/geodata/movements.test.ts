import { describe, expect, it } from 'vitest';
import {
	booleanPointInPolygon,
	distance,
	length,
	lineString,
	pointToLineDistance
} from '@turf/turf';
import type { Mode } from '../../src/lib/domain/schema/movement';
import type { Trajectory } from '../../src/lib/domain/trajectory';
import { CITY_BBOX, isInside, type Position } from '../../src/lib/geo/position';
import { SHIPPED } from './atlas';

const { atlas, basemap } = SHIPPED;

/**
 * What no unit can exceed, km/h. Field Service Regulations 1912: infantry 4 to 5, at the double 7;
 * cavalry trotting 16; lorries and cars of 1917 in town 40 and 60; trams 25; trains of the
 * Nikolaevsky line 70; Novik-class destroyers 36 knots on trials, others 30.
 */
const LIMITS: Record<Mode, number> = {
	...{ foot: 7, horse: 16, horse_artillery: 12, bicycle: 22, tram: 25 },
	...{ car: 60, lorry: 40, armoured_car: 45, train: 70, ship: 60 }
};
/** A leg of one movement may go by rail or water, whatever its modes on land. */
const limitOf = (modes: readonly Mode[]) => Math.max(...modes.map((mode) => LIMITS[mode]));
/** Keyframes are rounded to 0.06 s and 1 m: speeds are measured over two minutes or more. */
const WINDOW_MINUTES = 2;

function topSpeed({ keyframes }: Trajectory): number {
	let fastest = 0;
	keyframes.forEach(([, , from], first) => {
		const last = keyframes.findIndex(([, , t], i) => i > first && t - from >= WINDOW_MINUTES);
		if (last < 0) return;
		const way = keyframes.slice(first, last + 1).map(([lng, lat]) => [lng, lat]);
		const hours = (keyframes[last]![2] - from) / 60;
		fastest = Math.max(fastest, length(lineString(way)) / hours);
	});
	return fastest;
}

/** Points every 25 m along a trajectory, those within the city. */
function pointsAlong({ keyframes }: Trajectory): Position[] {
	return keyframes.slice(1).flatMap(([lng, lat], index) => {
		const [fromLng, fromLat] = keyframes[index]!;
		const metres = distance([fromLng, fromLat], [lng, lat]) * 1000;
		const parts = Math.max(1, Math.ceil(metres / 25));
		return Array.from({ length: parts }, (_, part): Position => {
			const share = part / parts;
			return [fromLng + (lng - fromLng) * share, fromLat + (lat - fromLat) * share];
		}).filter((point) => isInside(point, CITY_BBOX));
	});
}

const isInWater = ([lng, lat]: Position) =>
	basemap.water.some(({ geometry }) =>
		booleanPointInPolygon([lng, lat], {
			type: 'Polygon',
			coordinates: geometry.coordinates.map((ring) => ring.map(([x, y]) => [x, y]))
		})
	);
const bridges = basemap.bridges.map(({ geometry }) =>
	lineString(geometry.coordinates.map(([lng, lat]) => [lng, lat]))
);
const metresToBridge = ([lng, lat]: Position) =>
	Math.min(...bridges.map((bridge) => pointToLineDistance([lng, lat], bridge) * 1000));

const ways = atlas.movements.map((movement) => ({
	id: movement.id,
	movement,
	trajectory: atlas.trajectories.find((t) => t.movement === movement.id)
}));

describe.each(ways)('movement $id', ({ movement, trajectory }) => {
	it('is routed from its first place to its last, within its hours', () => {
		const { keyframes = [] } = trajectory ?? {};
		expect([keyframes[0]?.[2], keyframes.at(-1)?.[2]]).toEqual([movement.from, movement.to]);
		const ends = [movement.via[0], movement.via.at(-1)].map((item) =>
			atlas.places.find(({ id }) => item?.kind === 'place' && item.place === id)
		);
		[keyframes[0], keyframes.at(-1)].forEach((keyframe, index) => {
			const place = ends[index]!;
			const metres = distance([keyframe![0], keyframe![1]], [...place.position]) * 1000;
			expect(metres, place.id).toBeLessThan(5);
		});
	});

	it('is no faster than its mode', () => {
		expect(topSpeed(trajectory!)).toBeLessThanOrEqual(limitOf(movement.modes) * 1.02);
	});

	it('keeps to its ground: ships to the water, others to land and bridges', () => {
		const isShip = movement.modes.includes('ship');
		const astray = pointsAlong(trajectory!).filter((point) =>
			isShip ? !isInWater(point) : isInWater(point) && metresToBridge(point) > 30
		);
		expect(astray.map((point) => point.map((degrees) => degrees.toFixed(5)).join(','))).toEqual([]);
	});
});
