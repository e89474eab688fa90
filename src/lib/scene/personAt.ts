import type { CompiledAtlas } from '../domain/compiled';
import type { ChronologyEvent } from '../domain/schema/event';
import type { Movement } from '../domain/schema/movement';
import type { Position } from '../geo/position';
import type { Instant } from '../time/instant';
import { waysOf } from './forcesAt';
import { oncePer } from './oncePer';
import { positionAt } from './positionAt';

/** Where a person is, and how we know. */
export interface Whereabouts {
	position: Position;
	isMoving: boolean;
	/** The movement on which they are, or which brought them here; else the event that puts them here. */
	by: { kind: 'movement'; movement: Movement } | { kind: 'event'; event: ChronologyEvent };
}

/** The movements on which a person is known to have gone, in order of time. */
export const movementsOf = oncePer((atlas: CompiledAtlas) => {
	const ways = new Map<string, Movement[]>();
	for (const movement of atlas.movements.toSorted((a, b) => a.from - b.from)) {
		for (const person of movement.people) {
			const own = ways.get(person);
			if (own) own.push(movement);
			else ways.set(person, [movement]);
		}
	}
	return (person: string): readonly Movement[] => ways.get(person) ?? [];
});

/**
 * Where a person is at `t`: on the way under way; else where the last way ended or the last event
 * put them, whichever was later. Of events those count that name one place alone; of one that is
 * over, the person may have left since. `undefined` before the first.
 * @param atlas the atlas in one voice
 */
export function personAt(
	atlas: CompiledAtlas,
	person: string,
	t: Instant
): Whereabouts | undefined {
	const movement = movementsOf(atlas)(person).findLast(({ from }) => from <= t);
	const event = atlas.events.findLast(
		({ from, people, places }) => from <= t && people.includes(person) && places.length === 1
	);
	// Events told of a march itself begin with it: they do not end it.
	const isLater = event && (!movement || event.from >= movement.to);
	return isLater ? atEvent(atlas, event) : movement && onMovement(atlas, movement, t);
}

function atEvent({ places }: CompiledAtlas, event: ChronologyEvent): Whereabouts | undefined {
	const place = places.find(({ id }) => id === event.places[0]);
	return place && { position: place.position, isMoving: false, by: { kind: 'event', event } };
}

function onMovement(atlas: CompiledAtlas, movement: Movement, t: Instant): Whereabouts | undefined {
	const way = waysOf(atlas).find((candidate) => candidate.movement === movement.id);
	const isMoving = t < movement.to;
	const pose = way && positionAt(way, isMoving ? t : movement.to);
	return pose && { position: pose.position, isMoving, by: { kind: 'movement', movement } };
}
