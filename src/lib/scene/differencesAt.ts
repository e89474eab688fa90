import type { CompiledAtlas, ExtentOnMap } from '../domain/compiled';
import type { ChronologyEvent } from '../domain/schema/event';
import type { Holding } from '../domain/schema/holding';
import type { Signal } from '../domain/schema/signal';
import { distanceMetres } from '../geo/position';
import type { Instant } from '../time/instant';
import { atlasInVoice, type AtlasInVoice } from './atlasInVoice';
import { tenseAt, type Tense } from './eventsAt';
import type { ForceInScene } from './forcesAt';
import { oncePer } from './oncePer';
import type { Scene } from './sceneAt';

/** What each of two scenes has of one record: the first's, the second's. */
export type Both<T> = readonly [first: T, second: T];

/** A place that is held otherwise in one scene than in the other. */
export interface HoldingDifference {
	place: string;
	holdings: Both<Holding | undefined>;
}

/** An event that is not at the same stage in both. */
export interface EventDifference {
	id: string;
	events: Both<ChronologyEvent | undefined>;
	/** `undefined` where the voice does not tell of it. */
	tenses: Both<Tense | undefined>;
}

/** A force that is not where the other scene has it, or does not do what it does there. */
export interface ForceDifference {
	force: string;
	/** None where the scene does not have it; several where it goes on several ways. */
	forces: Both<readonly ForceInScene[]>;
}

/** What is fired, shines or stands on the ground in one scene alone. */
export interface OneSided<T> {
	record: T;
	isFirst: boolean;
}

/** What two scenes at one time disagree on. */
export interface Differences {
	holdings: readonly HoldingDifference[];
	events: readonly EventDifference[];
	forces: readonly ForceDifference[];
	signals: readonly OneSided<Signal>[];
	extents: readonly OneSided<ExtentOnMap>[];
}

/** Nearer than this, two marks of a force lie upon each other: it is in one place. A judgement. */
const APART_METRES = 100;

/**
 * What two scenes disagree on: who holds which places and in what state, which events are under way
 * or have begun, which forces are to be seen and where, what is fired and what stands on the ground.
 * An event that one voice alone tells is a difference only while it is under way. Everything is in
 * the order of the atlas.
 * @param atlas the whole one, with the records of all accounts
 * @param scenes of the same time
 */
export function differencesAt(atlas: CompiledAtlas, scenes: Both<Scene>): Differences {
	const [first, second] = scenes;
	const tellings = [atlasInVoice(atlas, first.voice), atlasInVoice(atlas, second.voice)] as const;
	return {
		holdings: holdingDifferences(scenes),
		events: eventDifferences(tellings, first),
		forces: forceDifferences(scenes),
		signals: oneSided(
			[first.signals.map(({ signal }) => signal), second.signals.map(({ signal }) => signal)],
			sightOf
		),
		extents: oneSided([extentsOf(atlas, first), extentsOf(atlas, second)], ({ id }) => id)
	};
}

/** How many things two scenes disagree on. */
export function countDifferences(differences: Differences): number {
	const { holdings, events, forces, signals, extents } = differences;
	return [holdings, events, forces, signals, extents].flat().length;
}

/**
 * What two voices tell of one event at `t`, at whatever stage; `undefined` where they tell the same
 * of it.
 */
export function eventDifference(
	[first, second]: Both<AtlasInVoice>,
	id: string,
	t: Instant
): EventDifference | undefined {
	const rival = rivalEvents(first)(second).find((each) => each.id === id);
	return rival && { ...rival, tenses: [stageOf(rival.events[0], t), stageOf(rival.events[1], t)] };
}

function holdingDifferences([first, second]: Both<Scene>): HoldingDifference[] {
	const places = new Set([...first.holdings.keys(), ...second.holdings.keys()]);
	return [...places].flatMap((place): HoldingDifference[] => {
		const holdings = [first.holdings.get(place), second.holdings.get(place)] as const;
		const [a, b] = holdings;
		return a?.holder === b?.holder && a?.state === b?.state ? [] : [{ place, holdings }];
	});
}

/** The events that two voices tell otherwise, or that one of them alone tells, once for both. */
const rivalEvents = oncePer((first: AtlasInVoice) =>
	oncePer((second: AtlasInVoice) => {
		const [a, b] = [byId(first.events), byId(second.events)];
		const ids = [...new Set([...a.keys(), ...b.keys()])];
		return ids
			.map((id) => ({ id, events: [a.get(id), b.get(id)] as const }))
			.filter(({ events }) => events[0] !== events[1]);
	})
);

function eventDifferences([first, second]: Both<AtlasInVoice>, { t }: Scene): EventDifference[] {
	return rivalEvents(first)(second).flatMap(({ id, events }) => {
		const tenses = [stageOf(events[0], t), stageOf(events[1], t)] as const;
		const [a, b] = tenses;
		const isOfOne = a === undefined || b === undefined;
		const isNow = isOfOne ? (a ?? b) === 'present' : a !== b;
		return isNow ? [{ id, events, tenses }] : [];
	});
}

/** A day-long event is at no stage of which an hour could tell. */
function stageOf(event: ChronologyEvent | undefined, t: Instant): Tense | undefined {
	return event && event.precision !== 'day' ? tenseAt(event, t) : undefined;
}

function forceDifferences([first, second]: Both<Scene>): ForceDifference[] {
	const [a, b] = [byForce(first.forces), byForce(second.forces)];
	return [...new Set([...a.keys(), ...b.keys()])].flatMap((force): ForceDifference[] => {
		const forces = [a.get(force) ?? [], b.get(force) ?? []] as const;
		return areSame(...forces) ? [] : [{ force, forces }];
	});
}

/** Whether every one of a force's marks has its like among those of the other scene. */
function areSame(a: readonly ForceInScene[], b: readonly ForceInScene[]): boolean {
	return a.length === b.length && a.every((one) => b.some((other) => isSame(one, other)));
}

function isSame(a: ForceInScene, b: ForceInScene): boolean {
	return a.isMoving === b.isMoving && distanceMetres(a.position, b.position) < APART_METRES;
}

function byForce(forces: readonly ForceInScene[]): Map<string, ForceInScene[]> {
	const found = new Map<string, ForceInScene[]>();
	for (const force of forces) {
		const own = found.get(force.force);
		if (own) own.push(force);
		else found.set(force.force, [force]);
	}
	return found;
}

function extentsOf({ extents }: CompiledAtlas, scene: Scene): ExtentOnMap[] {
	return scene.extents.flatMap(({ row }) => extents[row] ?? []);
}

/** What of one there is nothing like in the other. */
function oneSided<T>([first, second]: Both<readonly T[]>, likenessOf: (record: T) => string) {
	const [a, b] = [new Set(first.map(likenessOf)), new Set(second.map(likenessOf))];
	return [
		...first
			.filter((record) => !b.has(likenessOf(record)))
			.map((record) => ({ record, isFirst: true })),
		...second
			.filter((record) => !a.has(likenessOf(record)))
			.map((record) => ({ record, isFirst: false }))
	];
}

/** What is seen and heard of a signal at one time, whatever record tells it and until when. */
function sightOf({ kind, place, position, toward, target, charge, name }: Signal): string {
	return JSON.stringify([kind, place, position, toward, target, charge, name.en]);
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
	return new Map(records.map((record) => [record.id, record]));
}
