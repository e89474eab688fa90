/** A place chosen that it was, one that it was and nobody chose, one chosen that it was not. */
export type Outcome = 'hit' | 'missed' | 'wrong';

/** The places of the answer in its order, then those that the class chose besides, in theirs. */
export function compareWithAnswer(
	{ answer }: { answer: readonly string[] },
	chosen: readonly string[]
): { place: string; outcome: Outcome }[] {
	return [
		...answer.map((place) => {
			const outcome: Outcome = chosen.includes(place) ? 'hit' : 'missed';
			return { place, outcome };
		}),
		...chosen.flatMap((place) =>
			answer.includes(place) ? [] : [{ place, outcome: 'wrong' as const }]
		)
	];
}
