import type { CompiledAtlas } from '../domain/compiled';
import type { Keyframe, Trajectory } from '../domain/trajectory';
import type { Position } from '../geo/position';
import { instant, type Instant } from '../time/instant';
import { oncePer } from './oncePer';
import { positionAt } from './positionAt';

/** A force as it stands or moves at one instant. */
export interface ForceInScene {
	force: string;
	/** The movement it is on, has just ended, or (a ship at her berth) will begin. */
	movement: string;
	position: Position;
	bearingDegrees: number;
	isMoving: boolean;
	/** Whether the course is recorded, not merely likely. */
	attested: boolean;
	/** Whether it is recorded that the force was here at all. */
	recorded: boolean;
	/** 0 unseen … 1 fully there: comes and goes over the fade of its trajectory. */
	presence: number;
}

/**
 * How long a force that has arrived stays marked on the map, in minutes: long enough to be seen at
 * every speed, short enough not to claim that it stayed. Ships stay where they anchored.
 */
export const LINGER_MINUTES = 30;
const LEAST_FADE_MINUTES = 2;

/** A force and its ways. */
interface Traveller {
	isShip: boolean;
	/** In the order of their start. */
	ways: readonly Trajectory[];
}

/** Those that ever move, in the order of the atlas' forces. */
const travellersOf = oncePer((atlas: CompiledAtlas): Traveller[] => {
	const ways = new Map<string, Trajectory[]>();
	for (const trajectory of atlas.trajectories) {
		const own = ways.get(trajectory.force);
		if (own) own.push(trajectory);
		else ways.set(trajectory.force, [trajectory]);
	}
	return atlas.forces.flatMap(({ id, kind }) => {
		const own = ways.get(id)?.toSorted((a, b) => startOf(a) - startOf(b));
		return own ? [{ isShip: kind === 'ship', ways: own }] : [];
	});
});

/** The forces to be seen at `t`, each once, in the order of the atlas' forces. */
export function forcesAt(atlas: CompiledAtlas, t: Instant): ForceInScene[] {
	return travellersOf(atlas).flatMap((traveller) => seen(traveller, t));
}

/**
 * A force may be told of on two ways at once (a regiment in two detachments): each is seen. Off
 * its ways it is seen where the last one ended, for a while.
 */
function seen({ ways, isShip }: Traveller, t: Instant): ForceInScene[] {
	const moving = ways.flatMap((way) => {
		const pose = t >= startOf(way) && t < endOf(way) ? positionAt(way, t) : undefined;
		return pose ? [inScene(way, pose.position, pose.bearingDegrees, true, fadeIn(way, t))] : [];
	});
	if (moving.length > 0) return moving;
	const ended = ways.filter((way) => endOf(way) <= t).toSorted((a, b) => endOf(b) - endOf(a))[0];
	if (ended) {
		const presence = isShip ? 1 : lingering(ended, t);
		const pose = positionAt(ended, endOf(ended));
		return pose && presence > 0
			? [inScene(ended, pose.position, pose.bearingDegrees, false, presence)]
			: [];
	}
	const next = ways[0];
	if (!isShip || !next) return [];
	const pose = positionAt(next, startOf(next));
	return pose ? [inScene(next, pose.position, pose.bearingDegrees, false, 1)] : [];
}

function inScene(
	way: Trajectory,
	position: Position,
	bearingDegrees: number,
	isMoving: boolean,
	presence: number
): ForceInScene {
	const { force, movement, attested, recorded } = way;
	return { force, movement, position, bearingDegrees, isMoving, attested, recorded, presence };
}

function fadeIn(way: Trajectory, t: Instant): number {
	return clamp((t - startOf(way)) / Math.max(way.fadeMinutes, LEAST_FADE_MINUTES));
}

function lingering(way: Trajectory, t: Instant): number {
	const left = endOf(way) + LINGER_MINUTES - t;
	return clamp(left / Math.max(Math.min(way.fadeMinutes, LINGER_MINUTES), LEAST_FADE_MINUTES));
}

function startOf({ keyframes }: Trajectory): Instant {
	return instant((keyframes[0] as Keyframe)[2]);
}

function endOf({ keyframes }: Trajectory): Instant {
	return instant((keyframes.at(-1) as Keyframe)[2]);
}

function clamp(value: number): number {
	return Math.min(1, Math.max(0, value));
}
