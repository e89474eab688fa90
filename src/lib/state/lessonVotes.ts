import type { LessonState } from './lesson';
import type { LessonPlan } from './lessonPlan';

/** Hands raised by an option's id. */
type Hands = Readonly<Record<string, number>>;

/** All hands raised in a vote. */
export function handsFor(votes: Hands): number {
	return Object.values(votes).reduce((sum, hands) => sum + hands, 0);
}

/**
 * What the class said when the same was last asked: of the nearest step before whose vote offers
 * one of the same answers and was counted, the hands for those. `undefined` where nothing was.
 */
export function earlierVote(
	{ steps }: Pick<LessonPlan, 'steps'>,
	{ votes }: Pick<LessonState, 'votes'>,
	step: number
): Hands | undefined {
	const offered = steps[step]?.options ?? [];
	const before = steps.slice(0, step).findLast(({ id, options }) => {
		return handsFor(votes[id] ?? {}) > 0 && options.some((option) => offered.includes(option));
	});
	if (!before) return undefined;
	const shared = before.options.filter((option) => offered.includes(option));
	return Object.fromEntries(shared.map((option) => [option, votes[before.id]?.[option] ?? 0]));
}
