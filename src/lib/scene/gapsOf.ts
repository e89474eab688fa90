import type { ChronologyEvent, Precision } from '../domain/schema/event';
import type { Keyframe } from '../domain/trajectory';
import { distanceMetres, type Position } from '../geo/position';
import type { Instant } from '../time/instant';
import type { AtlasInVoice } from './atlasInVoice';
import { waysOf } from './forcesAt';
import { oncePer } from './oncePer';
import { movementsOf } from './personAt';
import type { Followed } from './whereaboutsAt';

/** One end of a gap: where and when somebody is known to have been. */
export interface GapEnd {
	t: Instant;
	/** How well the hour is known: never to the minute. */
	precision: Exclude<Precision, 'exact'>;
	/** `undefined` where several places are told of, and it is not known which it was. */
	position: Position | undefined;
}

/** A stretch of time of which nothing says where a force or person was. */
export interface Gap {
	/** When and where they were last known to be. */
	last: GapEnd;
	/** When and where they are known to be again. */
	next: GapEnd;
}

/** Where somebody is known to have been, from one instant to another: at one of some positions. */
interface Known {
	from: Instant;
	to: Instant;
	precision: GapEnd['precision'];
	starts: readonly Position[];
	ends: readonly Position[];
}

/**
 * Nearer than this, who was last seen in one place and is next seen in the other may well have
 * stayed: no gap is drawn, and nothing is said. A judgement: about the length of a city block.
 */
const APART_METRES = 150;

const byTelling = oncePer((told: AtlasInVoice) => {
	const made = new Map<string, readonly Gap[]>();
	return (followed: Followed): readonly Gap[] => {
		const key = `${followed.kind}:${followed.id}`;
		const gaps = made.get(key) ?? gapsBetween(knownOf(told, followed));
		made.set(key, gaps);
		return gaps;
	};
});

/**
 * The gaps between what is known of where a force or person was, in order of time: between the end
 * of one way, or an event told of them, and the beginning of the next somewhere else. Before the
 * first and after the last there is none: there nothing is told at all.
 */
export function gapsOf(told: AtlasInVoice, followed: Followed): readonly Gap[] {
	return byTelling(told)(followed);
}

/** Whether a gap is open at `t`. */
export function isOpenAt({ last, next }: Gap, t: Instant): boolean {
	return last.t <= t && t < next.t;
}

function gapsBetween(known: readonly Known[]): Gap[] {
	const gaps: Gap[] = [];
	/** What overlaps in time with the last: a force may go in two parts. */
	let before: Known[] = [];
	for (const next of known.toSorted((a, b) => a.from - b.from)) {
		const last = before.toSorted((a, b) => b.to - a.to)[0];
		if (last && last.to < next.from) {
			if (!before.some((one) => areNear(one.ends, next.starts))) gaps.push(between(last, next));
			before = [];
		}
		before.push(next);
	}
	return gaps;
}

function between(last: Known, next: Known): Gap {
	return {
		last: { t: last.to, precision: last.precision, position: only(last.ends) },
		next: { t: next.from, precision: next.precision, position: only(next.starts) }
	};
}

function only<T>(items: readonly T[]): T | undefined {
	return items.length === 1 ? items[0] : undefined;
}

function areNear(ends: readonly Position[], starts: readonly Position[]): boolean {
	return ends.some((end) => starts.some((start) => distanceMetres(end, start) < APART_METRES));
}

function knownOf(told: AtlasInVoice, followed: Followed): Known[] {
	return [...knownOnWays(told, followed), ...knownByEvents(told, followed)];
}

function knownOnWays(told: AtlasInVoice, { kind, id }: Followed): Known[] {
	const precisions = new Map(told.events.map((event) => [event.id, event.precision]));
	const movements = new Map(told.movements.map((movement) => [movement.id, movement]));
	const own = new Set(kind === 'person' ? movementsOf(told)(id).map((one) => one.id) : []);
	return waysOf(told).flatMap(({ force, movement, keyframes }): Known[] => {
		if (kind === 'force' ? force !== id : !own.has(movement)) return [];
		const [first, last] = [keyframes[0] as Keyframe, keyframes.at(-1) as Keyframe];
		const precision = precisions.get(movements.get(movement)?.event ?? '') ?? 'about';
		return [
			{
				...{ from: first[2], to: last[2], precision: atBestAbout(precision) },
				...{ starts: [[first[0], first[1]]], ends: [[last[0], last[1]]] }
			}
		];
	});
}

/** Of a force an event may tell of some of it only: that says nothing of where it was. */
function knownByEvents(told: AtlasInVoice, { kind, id }: Followed): Known[] {
	if (kind === 'force') return [];
	const positions = new Map(told.places.map((place) => [place.id, place.position]));
	return told.events.filter(isHourKnown).flatMap((event): Known[] => {
		if (!event.people.includes(id) || event.places.length === 0) return [];
		const at = event.places.flatMap((place) => {
			const position = positions.get(place);
			return position ? [position] : [];
		});
		const precision = atBestAbout(event.precision);
		return [{ from: event.from, to: event.to, precision, starts: at, ends: at }];
	});
}

/** A day says of nobody where they were at which hour. */
function isHourKnown({ precision }: ChronologyEvent): boolean {
	return precision !== 'day';
}

function atBestAbout(precision: Precision): GapEnd['precision'] {
	return precision === 'exact' ? 'about' : precision;
}
