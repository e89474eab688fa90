import { DRY_BEARINGS, DRY_REACH_METRES, type Trajectory } from '../domain/trajectory';
import { distanceMetres, moved, type Position } from '../geo/position';
import { isInWater, type JoinedWater } from './joinWater';

/** A piece of a shore. */
type Shore = readonly [a: Position, b: Position];

/**
 * Metres of dry ground from a position to each side, by {@link DRY_BEARINGS}, at most
 * {@link DRY_REACH_METRES}: whoever stands there may be drawn so far aside without standing in the
 * water. `undefined` where there is no water within reach, and in the water itself, as on a bridge.
 */
export function dryMetres(position: Position, water: JoinedWater): number[] | undefined {
	const shores = shoresNear(position, water);
	if (shores.length === 0 || isInWater(position, water)) return undefined;
	const dry = DRY_BEARINGS.map((bearing) => {
		const end = moved(position, bearing, DRY_REACH_METRES);
		const shares = shores.flatMap((shore) => shareAtCrossing([position, end], shore) ?? []);
		return Math.floor(Math.min(1, ...shares) * DRY_REACH_METRES);
	});
	return dry.some((metres) => metres < DRY_REACH_METRES) ? dry : undefined;
}

/** The trajectories, each that ends near water with the dry ground round its end. */
export function withDryGround(
	trajectories: readonly Trajectory[],
	water: JoinedWater
): Trajectory[] {
	const known = new Map<string, number[] | undefined>();
	return trajectories.map((trajectory) => {
		const [lng, lat] = trajectory.keyframes.at(-1) ?? [0, 0];
		const key = `${lng},${lat}`;
		if (!known.has(key)) known.set(key, dryMetres([lng, lat], water));
		const dry = known.get(key);
		return dry ? { ...trajectory, dryMetres: dry } : trajectory;
	});
}

function shoresNear(position: Position, { geometry }: JoinedWater): Shore[] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.flat().flatMap((ring) =>
		ring.slice(1).flatMap((to, index): Shore[] => {
			const from = ring[index] as number[];
			const shore: Shore = [
				[from[0] as number, from[1] as number],
				[to[0] as number, to[1] as number]
			];
			return isNear(position, shore) ? [shore] : [];
		})
	);
}

/** Whether a piece of a shore may come within reach. */
function isNear(position: Position, [a, b]: Shore): boolean {
	const reach = DRY_REACH_METRES + distanceMetres(a, b);
	return distanceMetres(position, a) < reach;
}

/** The share of the first line, from 0 to 1, at which the second crosses it; `undefined` where none does. */
function shareAtCrossing([a, b]: Shore, [c, d]: Shore): number | undefined {
	const [ab, cd, ac] = [minus(b, a), minus(d, c), minus(c, a)];
	const turn = cross(ab, cd);
	if (turn === 0) return undefined;
	const [onFirst, onSecond] = [cross(ac, cd) / turn, cross(ac, ab) / turn];
	return onFirst >= 0 && onFirst <= 1 && onSecond >= 0 && onSecond <= 1 ? onFirst : undefined;
}

const minus = (a: Position, b: Position): Position => [a[0] - b[0], a[1] - b[1]];
const cross = (a: Position, b: Position): number => a[0] * b[1] - a[1] * b[0];
