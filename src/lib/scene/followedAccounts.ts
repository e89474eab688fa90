import type { Atlas } from '../domain/atlas';
import { accountKey } from '../domain/accounts';
import type { Stance } from '../domain/schema/citation';
import type { Account, Question } from '../domain/schema/question';
import type { Voice } from './voice';

/** The account that a telling follows in one question. */
export interface Telling {
	question: string;
	account: string;
	/** Whether the voice itself speaks, or has nothing to say and our best estimate stands in. */
	by: 'voice' | 'best';
}

/** The key of the account that a telling follows, as records name it. */
export function keyOf({ question, account }: Telling): string {
	return accountKey({ id: question }, { id: account });
}

/**
 * The account that a voice follows in each question, by the question's id: the first of those it
 * prefers, in the order of its preferences, else the one of our judgement. A question of which the
 * voice says nothing and we follow no account is left out.
 */
export function followedAccounts(
	{ questions, citations }: Atlas,
	voice: Voice
): Map<string, Telling> {
	const stances = new Map(citations.map(({ id, stance }) => [id, stance]));
	return new Map(
		questions.flatMap((question): [string, Telling][] => {
			const preferred = preferredAccount(question, voice, stances);
			const account = preferred?.id ?? question.best;
			if (account === null) return [];
			return [[question.id, { question: question.id, account, by: preferred ? 'voice' : 'best' }]];
		})
	);
}

function preferredAccount(
	{ accounts }: Question,
	{ prefers }: Voice,
	stances: ReadonlyMap<string, Stance>
): Account | undefined {
	for (const preferred of prefers) {
		const found = accounts.find(({ citations }) =>
			citations.some(
				({ citation }) => citation === preferred || stances.get(citation) === preferred
			)
		);
		if (found) return found;
	}
	return undefined;
}
