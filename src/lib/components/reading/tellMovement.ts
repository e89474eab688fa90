import { m } from '$lib/paraglide/messages';
import type { CitationReference, Localised } from '../../domain/schema/common';
import type { Side } from '../../domain/schema/event';
import type { Movement } from '../../domain/schema/movement';
import { wayOf } from '../../reading/wayOf';
import type { Language } from '../../time/format';
import type { Instant } from '../../time/instant';
import { hoursOf } from '../cards/groupMovements';
import { strengthWords } from '../cards/strengthWords';
import { movementWords, movingCertaintyWords } from '../words/movementWords';
import type { SentencePart } from '../words/splice';
import type { Reading } from './reading';

/** A movement as it is told in words. */
export interface ToldMovement {
	id: string;
	from: Instant;
	to: Instant;
	side: Side;
	sentence: SentencePart[];
	purpose: Localised;
	/** Strength, and how well the movement and its course are known, as sentences. */
	details: string;
	/** Who is known by name to have gone this way. */
	people: string[];
	citations: CitationReference[];
}

/**
 * Puts a movement into words.
 * @throws {RangeError} where its force is not in the atlas, which `parseAtlas` rules out.
 */
export function tellMovement(
	movement: Movement,
	{ index, lines }: Pick<Reading, 'index' | 'lines'>,
	language: Language
): ToldMovement {
	const force = index.force.get(movement.force);
	if (!force) throw new RangeError(`${movement.id} is of ${movement.force}, which is no force`);
	const steps = wayOf(movement, index.place, lines);
	const hours = hoursOf(movement, index.event);
	const strength = force.strength
		? [m.move_strength({ strength: strengthWords(force.strength, language) })]
		: [];
	return {
		...{ id: movement.id, from: movement.from, to: movement.to, side: force.side },
		sentence: movementWords({ movement, force, steps, hours }, language),
		purpose: movement.purpose,
		details: [...strength, movingCertaintyWords(movement)].join(' '),
		people: movement.people,
		citations: movement.citations
	};
}

/** The places by which a movement comes, each once, in order. */
export function placesOf({ via }: Movement): string[] {
	return [...new Set(via.flatMap((item) => (item.kind === 'place' ? [item.place] : [])))];
}
