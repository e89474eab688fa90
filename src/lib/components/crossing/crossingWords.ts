import type { Crossing } from '../../scene/crossingAt';
import { inVersts, walkMinutes, type Pace } from '../../scene/walking';
import type { Language } from '../../time/format';
import { m } from '$lib/paraglide/messages';

/** No finer than the map is drawn. */
const ROUND_METRES = 10;
const MINUTES_PER_HOUR = 60;

/** A length of a way in metres, to the nearest ten: `3 350`. */
export function metresFigure(metres: number, language: Language): string {
	const rounded = Math.round(metres / ROUND_METRES) * ROUND_METRES;
	return new Intl.NumberFormat(language).format(rounded);
}

/** A length in both measures, `3,350 m, 3.1 versts`. */
export function lengthWords(metres: number, language: Language): string {
	const versts = new Intl.NumberFormat(language, {
		minimumFractionDigits: 1,
		maximumFractionDigits: 1
	}).format(inVersts(metres));
	return m.cross_length_value({ metres: metresFigure(metres, language), versts });
}

/** How long a way takes, `51 min` or `1 h 16 min`; at least a minute. */
export function walkWords(metres: number, pace: Pace): string {
	const minutes = Math.max(1, Math.round(walkMinutes(metres, pace)));
	if (minutes < MINUTES_PER_HOUR) return m.cross_minutes({ minutes });
	return m.cross_hours({
		hours: Math.floor(minutes / MINUTES_PER_HOUR),
		minutes: minutes % MINUTES_PER_HOUR
	});
}

/** The answer in a line. */
export function answerWords(crossing: Crossing, pace: Pace): string {
	if (crossing.kind === 'same') return m.cross_same();
	if (crossing.kind === 'cut') return m.cross_no();
	if (crossing.kind === 'astray') return '';
	const time = walkWords(crossing.way.metres, pace);
	return crossing.closed.length > 0 ? m.cross_yes_round({ time }) : m.cross_yes({ time });
}

/** What a screen reader is told of an answer. `nameOf` names a bridge by its id. */
export function spokenAnswer(
	crossing: Crossing,
	pace: Pace,
	{ language, nameOf }: { language: Language; nameOf: (bridge: string) => string }
): string {
	const answer = answerWords(crossing, pace);
	if (crossing.kind === 'same' || crossing.kind === 'astray') return answer;
	const bridges = crossing.closed.map(nameOf).join(', ');
	if (crossing.kind === 'cut') return m.cross_said_cut({ answer, bridges });
	const metres = metresFigure(crossing.way.metres, language);
	return bridges === ''
		? m.cross_said({ answer, metres })
		: m.cross_said_closed({ answer, metres, bridges });
}
