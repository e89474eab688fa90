import { m } from '$lib/paraglide/messages';
import type { Force } from '../../domain/schema/force';
import type { Movement } from '../../domain/schema/movement';
import { forceInSentence } from '../../reading/englishNames';
import type { WayStep } from '../../reading/wayOf';
import { formatClock, formatDate, type Language } from '../../time/format';
import type { Instant } from '../../time/instant';
import { describeHour, isSameDay, type DatedStretch } from './describeHour';
import { goingWords } from './modeWords';
import { placePart, withArticle } from './nameParts';
import type { PartOfDay } from './partOfDay';
import { AND_INTO_PARTS } from './partWords';
import { splice, type SentencePart } from './splice';
import { wayWords } from './wayWords';

/** What a sentence about a movement is made of. */
export interface MovementToTell {
	movement: Movement;
	force: Force;
	/** From the place where it begins to the one where it ends. */
	steps: readonly WayStep[];
	/** Its hours, as well as they are known. */
	hours: DatedStretch;
}

const WITHIN_PARTS: Record<PartOfDay, () => string> = {
	night: m.move_in_night,
	morning: m.move_in_morning,
	afternoon: m.move_in_afternoon,
	evening: m.move_in_evening
};

/**
 * A movement as a sentence, with links to the force and to the places: when, who, how, from where,
 * along what and where to. Russian names stand in the nominative, as in a timetable, so that no case
 * is ever made up; names there are those of 1917.
 */
export function movementWords(
	{ movement, force, steps, hours }: MovementToTell,
	language: Language
): SentencePart[] {
	const who = forceInSentence({ name: force.name.en, kind: force.kind });
	const [from, to] = [steps[0], steps.at(-1)];
	return splice((hold) => {
		const place = (step: WayStep | undefined) =>
			step?.kind === 'place' ? hold(placePart(step.place, language)) : '';
		return m.move_sentence({
			when: movingWhenWords(hours, language),
			who: hold({
				...{ kind: 'force', id: force.id },
				...(language === 'ru'
					? { text: force.name.ru, isPeriod: true }
					: { text: withArticle(who) })
			}),
			goes: goingWords(movement.modes, { kind: force.kind, isPlural: who.isPlural }),
			from: place(from),
			way: wayWords(steps.slice(1, -1), { language, hold, hours, modes: movement.modes }),
			to: place(to)
		});
	});
}

/** When somebody moved, as the beginning of a sentence, with the Old Style date. */
export function movingWhenWords(hours: DatedStretch, language: Language): string {
	const described = describeHour(hours);
	const dateOf = (t: Instant) => formatDate(t, 'julian', language);
	const date = dateOf(hours.from);
	const dates = (until: Instant | undefined) =>
		until ? m.move_on_days({ from: date, to: dateOf(until) }) : m.move_on({ date });
	if (described.kind === 'day') return dates(described.untilDay);
	if (described.kind === 'part') {
		const { from, until, untilDay } = described;
		if (untilDay && !until) return dates(untilDay);
		const part = WITHIN_PARTS[from]();
		const whole = until ? m.part_and({ part, until: AND_INTO_PARTS[until]() }) : part;
		return m.move_on_part({ date, part: whole });
	}
	const from = formatClock(hours.from);
	if (hours.to <= hours.from) return m.move_about({ time: from, date });
	const to = formatClock(hours.to);
	return isSameDay(hours.from, hours.to)
		? m.move_between({ from, to, date })
		: m.move_between_days({ from, fromDate: date, to, toDate: dateOf(hours.to) });
}

/** How well it is known that somebody moved, and by which streets, as sentences. */
export function movingCertaintyWords({
	certainty,
	routeCertainty
}: Pick<Movement, 'certainty' | 'routeCertainty'>): string {
	if (certainty === 'inferred') return `${m.move_supposed()} ${m.move_course_alone()}`;
	const course =
		routeCertainty === 'attested' ? m.move_course_recorded() : m.move_course_inferred();
	return `${m.move_recorded()} ${course}`;
}
