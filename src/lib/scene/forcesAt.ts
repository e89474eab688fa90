import type { CompiledAtlas } from '../domain/compiled';
import type { Mode } from '../domain/schema/movement';
import type { Keyframe, Trajectory } from '../domain/trajectory';
import type { Position } from '../geo/position';
import { instant, type Instant } from '../time/instant';
import type { Interval } from '../time/interval';
import { berthed, type Berthed } from './berths';
import { indexIntervals } from './liveAt';
import { oncePer } from './oncePer';
import { positionAt, type Pose } from './positionAt';

/** A force as it stands or moves at one instant. */
export interface ForceInScene {
	force: string;
	/** The movement it is on, has just ended, or (a ship at her berth) will begin. */
	movement: string;
	position: Position;
	bearingDegrees: number;
	isMoving: boolean;
	/** How it goes; `undefined` where it stands, or where that is not known. */
	mode: Mode | undefined;
	/** Whether it lies at a berth that we gave it beside others, off the point recorded. */
	isBerthSupposed: boolean;
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
const ALWAYS: Interval = { from: instant(Number.MIN_SAFE_INTEGER), to: null };

/** A force and its ways. */
interface Traveller {
	isShip: boolean;
	/** In the order of their start. */
	ways: readonly Berthed[];
}

/** The ways of all forces as they are seen: ships of one anchorage come each to her own berth. */
export const waysOf = oncePer(({ trajectories, forces }: CompiledAtlas) =>
	berthed(trajectories, forces)
);

/** Those that ever move, in the order of the atlas' forces. */
const travellersOf = oncePer((atlas: CompiledAtlas): Traveller[] => {
	const ways = new Map<string, Berthed[]>();
	for (const trajectory of waysOf(atlas)) {
		const own = ways.get(trajectory.force);
		if (own) own.push(trajectory);
		else ways.set(trajectory.force, [trajectory]);
	}
	return atlas.forces.flatMap(({ id, kind }) => {
		const own = ways.get(id)?.toSorted((a, b) => startOf(a) - startOf(b));
		return own ? [{ isShip: kind === 'ship', ways: own }] : [];
	});
});

/** From when until when a traveller may be seen: from one way to the next, ships at any time. */
const appearancesOf = oncePer((atlas: CompiledAtlas) => {
	const appearances = travellersOf(atlas).flatMap((traveller) => {
		const shown = traveller.isShip ? [ALWAYS] : traveller.ways.map(whileSeen);
		return shown.map((interval) => ({ traveller, interval }));
	});
	return indexIntervals(appearances, ({ interval }) => interval);
});

/** The forces to be seen at `t`, each once, in the order of the atlas' forces. */
export function forcesAt(atlas: CompiledAtlas, t: Instant): ForceInScene[] {
	const travellers = new Set(appearancesOf(atlas)(t).map(({ traveller }) => traveller));
	return [...travellers].flatMap((traveller) => seen(traveller, t));
}

function whileSeen(way: Trajectory): Interval {
	return { from: startOf(way), to: instant(endOf(way) + LINGER_MINUTES) };
}

/**
 * A force may be told of on two ways at once (a regiment in two detachments): each is seen. Off
 * its ways it is seen where the last one ended, for a while.
 */
function seen({ ways, isShip }: Traveller, t: Instant): ForceInScene[] {
	const moving = ways.flatMap((way) => {
		const pose = t >= startOf(way) && t < endOf(way) ? positionAt(way, t) : undefined;
		return pose ? [inScene(way, pose, fadeIn(way, t), t)] : [];
	});
	if (moving.length > 0) return moving;
	const ended = lastEnded(ways, t);
	if (ended) {
		const presence = isShip ? 1 : lingering(ended, t);
		const pose = positionAt(ended, endOf(ended));
		return pose && presence > 0 ? [inScene(ended, pose, presence)] : [];
	}
	const next = ways[0];
	if (!isShip || !next) return [];
	const pose = positionAt(next, startOf(next));
	return pose ? [inScene(next, pose, 1)] : [];
}

/** The way that ended last until `t`; of those that ended together the one that began first. */
function lastEnded(ways: readonly Berthed[], t: Instant): Berthed | undefined {
	let last: Berthed | undefined;
	for (const way of ways) {
		if (endOf(way) <= t && (!last || endOf(way) > endOf(last))) last = way;
	}
	return last;
}

/** `t` where it is on its way. */
function inScene(way: Berthed, pose: Pose, presence: number, t?: Instant): ForceInScene {
	const { force, movement, attested, recorded } = way;
	return {
		...{ force, movement, ...pose, attested, recorded, presence },
		isMoving: t !== undefined,
		mode: t === undefined ? undefined : modeAt(way, t),
		isBerthSupposed: t === undefined && way.isBerthSupposed === true && isEnd(way, pose)
	};
}

function modeAt({ modes }: Trajectory, t: Instant): Mode | undefined {
	return modes.findLast(([from]) => from <= t)?.[1] ?? undefined;
}

function isEnd({ keyframes }: Trajectory, { position }: Pose): boolean {
	const [lng, lat] = keyframes.at(-1) as Keyframe;
	return position[0] === lng && position[1] === lat;
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
