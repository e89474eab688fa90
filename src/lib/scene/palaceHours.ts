import type { CompiledAtlas, ExtentOnMap } from '../domain/compiled';
import type { Force } from '../domain/schema/force';
import type { Keyframe, Trajectory } from '../domain/trajectory';
import { distanceMetres, type Position } from '../geo/position';
import { instant, instantOf, MINUTES_PER_HOUR, type Instant } from '../time/instant';
import { overlaps } from '../time/interval';
import { atlasInVoice, type AtlasInVoice } from './atlasInVoice';
import { positionAt } from './positionAt';
import type { Voice } from './voice';

/** A number of people as the records leave it open. */
export interface Count {
	/** Sums of the lowest and of the highest strengths claimed. */
	low: number;
	high: number;
	/** Ids of the forces counted, each once. */
	forces: readonly string[];
	/** Ids of those that were there too, of whose number nobody tells. */
	uncounted: readonly string[];
}

/** The insurgents near the Winter Palace in one hour `[from, to)`. */
export interface PalaceHour {
	from: Instant;
	to: Instant;
	/** Those on the way, at whatever time in the hour. */
	underWay: Count;
	/** Those in the crowd about the Square; `undefined` where nobody counted it. */
	standing: Count | undefined;
}

const PALACE = 'winter_palace';
/** As far as the corner of the Nevsky and the Morskaya, and short of the nearest bridge of the Moika. */
const REACH_METRES = 500;
const FIRST = instantOf({ year: 1917, month: 10, day: 25 }, 18, 0, 'julian');
const HOURS = 9;

/**
 * How many insurgents were under way within 500 m of the Winter Palace, and how many stood there, in
 * every hour from 18:00 on 25 October to 3:00 on the 26th, as one voice tells it. Each force counts
 * once an hour, and not at all beside the larger one in whose strength it is counted; of a detachment
 * of unknown size, and where a force is not counted in persons, no number is made up. A crowd whose
 * force is itself under way is counted there. Empty in an atlas without the palace.
 */
export function palaceHours(atlas: CompiledAtlas, voice: Voice): PalaceHour[] {
	const palace = atlas.places.find(({ id }) => id === PALACE)?.position;
	if (!palace) return [];
	const told = atlasInVoice(atlas, voice);
	return Array.from({ length: HOURS }, (_, row) => {
		const from = instant(FIRST + row * MINUTES_PER_HOUR);
		const hour = { from, to: instant(from + MINUTES_PER_HOUR) };
		const going = forcesGoing(told, hour, palace);
		return { ...hour, underWay: countOf(going), standing: crowdOf(told, hour, { palace, going }) };
	});
}

type Hour = Pick<PalaceHour, 'from' | 'to'>;
/** A force, and whether all of it went. */
interface Going {
	force: Force;
	isWhole: boolean;
}

function forcesGoing(told: AtlasInVoice, hour: Hour, palace: Position): Going[] {
	const ways = told.trajectories.filter((way) => passes(way, hour, palace));
	const parts = new Set(told.movements.filter(({ part }) => part).map(({ id }) => id));
	const going = told.forces.flatMap((force): Going[] => {
		const own = ways.filter((way) => way.force === force.id);
		if (force.side !== 'mrc' || own.length === 0) return [];
		return [{ force, isWhole: own.some(({ movement }) => !parts.has(movement)) }];
	});
	const present = new Set(going.map(({ force }) => force.id));
	return going.filter(({ force }) => force.part_of === undefined || !present.has(force.part_of));
}

/** Whether a way comes within reach in the hour, looked at from minute to minute. */
function passes(way: Trajectory, { from, to }: Hour, palace: Position): boolean {
	const start = (way.keyframes[0] as Keyframe)[2];
	const end = (way.keyframes.at(-1) as Keyframe)[2];
	for (let t: number = Math.max(start, from); t < Math.min(end, to); t += 1) {
		const pose = positionAt(way, instant(t));
		if (pose && distanceMetres(pose.position, palace) <= REACH_METRES) return true;
	}
	return false;
}

function countOf(going: readonly Going[]): Count {
	const strengthOf = ({ force, isWhole }: Going) =>
		isWhole && (force.strength?.unit ?? 'persons') === 'persons' ? force.strength : undefined;
	const isCounted = (one: Going) => strengthOf(one) !== undefined;
	const ids = (some: readonly Going[]) => some.map(({ force }) => force.id);
	const strengths = going.flatMap((one) => strengthOf(one) ?? []);
	return {
		low: sum(strengths.map(({ low = 0 }) => low)),
		high: sum(strengths.map(({ low = 0, high = low }) => high)),
		forces: ids(going.filter(isCounted)),
		uncounted: ids(going.filter((one) => !isCounted(one)))
	};
}

function crowdOf(
	told: AtlasInVoice,
	hour: Hour,
	{ palace, going }: { palace: Position; going: readonly Going[] }
): Count | undefined {
	const moving = new Set(going.map(({ force }) => force.id));
	const crowds = told.extents.filter(
		(extent) =>
			isCountedCrowd(extent) &&
			overlaps(extent, hour) &&
			distanceMetres(extent.position, palace) <= REACH_METRES &&
			!extent.forces.some((id) => moving.has(id))
	);
	if (crowds.length === 0) return undefined;
	return {
		low: sum(crowds.map(({ strength }) => strength?.low ?? 0)),
		high: sum(crowds.map(({ strength }) => strength?.high ?? 0)),
		forces: crowds.flatMap(({ forces }) => forces),
		uncounted: []
	};
}

function isCountedCrowd({ kind, side, strength }: ExtentOnMap): boolean {
	return kind === 'crowd' && side === 'mrc' && strength !== undefined;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
