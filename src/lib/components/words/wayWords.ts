import { m } from '$lib/paraglide/messages';
import type { Mode } from '../../domain/schema/movement';
import type { LineOnWay, WayStep } from '../../reading/wayOf';
import { formatClock, type Language } from '../../time/format';
import { describeHour, type DatedStretch } from './describeHour';
import { linePart, placePart } from './nameParts';
import type { SentencePart } from './splice';

type Manner = 'along' | 'across' | 'byRail' | 'byWater' | 'over' | 'past' | 'byWayOf';

const MANNERS: Record<Manner, (inputs: { names: string }) => string> = {
	along: m.move_along,
	across: m.move_across,
	byRail: m.move_by_rail,
	byWater: m.move_by_water,
	over: m.move_over,
	past: m.move_past,
	byWayOf: m.move_by_way_of
};
const MANNER_ON: Record<LineOnWay['ground'], Manner> = {
	street: 'along',
	square: 'across',
	railway: 'byRail',
	water: 'byWater'
};

interface HowToTell {
	language: Language;
	/** Holds the place of a link in the sentence. */
	hold: (part: SentencePart) => string;
	hours: DatedStretch;
	modes: readonly Mode[];
}

/**
 * What lies between the two ends of a way, `, along Millionnaya, over the Police Bridge,`; empty
 * where nothing is named. Neighbours passed in one manner are told together.
 */
export function wayWords(steps: readonly WayStep[], how: HowToTell): string {
	if (steps.length === 0) return '';
	const groups: { manner: Manner; names: string[] }[] = [];
	for (const step of steps) {
		const manner = mannerOf(step, how.modes);
		const last = groups.at(-1);
		if (last?.manner === manner) last.names.push(nameOf(step, how));
		else groups.push({ manner, names: [nameOf(step, how)] });
	}
	const told = groups.map(({ manner, names }) => MANNERS[manner]({ names: listed(names) }));
	return m.move_way({ steps: told.join(m.move_way_step()) });
}

function mannerOf(step: WayStep, modes: readonly Mode[]): Manner {
	if (step.kind === 'along') return MANNER_ON[step.line.ground];
	if (modes.every((mode) => mode === 'ship')) return 'past';
	return step.place.kind === 'bridge' ? 'over' : 'byWayOf';
}

function nameOf(step: WayStep, { language, hold, hours }: HowToTell): string {
	if (step.kind === 'along') return hold(linePart(step.line, language));
	const place = hold(placePart(step.place, language));
	if (step.at === undefined || describeHour(hours).kind !== 'clock') return place;
	return m.move_at({ place, time: formatClock(step.at) });
}

/** `A`, `A and B`, `A, B and C`. */
function listed(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	const before = names.slice(0, -1);
	return before.length === 0 ? last : m.move_last({ first: before.join(m.move_way_step()), last });
}
