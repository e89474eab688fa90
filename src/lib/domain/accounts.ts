import type { Account, Question } from './schema/question';

/** The name by which records and tables refer to an account: `q_storm/columns`. */
export function accountKey(question: Pick<Question, 'id'>, account: Pick<Account, 'id'>): string {
	return `${question.id}/${account.id}`;
}

/** The keys of the accounts that our best estimate follows. */
export function bestAccounts(questions: readonly Question[]): ReadonlySet<string> {
	return new Set(
		questions.flatMap((question) =>
			question.best === null ? [] : [accountKey(question, { id: question.best })]
		)
	);
}

/** A record as far as accounts are concerned. */
export interface ToldRecord {
	id?: string | undefined;
	/** The one account in whose telling it exists; left out where it exists in all. */
	account?: string | undefined;
}

/** The ids of the records that each account denies, by the account's key. */
export function deniedByAccount(
	questions: readonly Question[]
): ReadonlyMap<string, ReadonlySet<string>> {
	return new Map(
		questions.flatMap((question) =>
			question.accounts.map((account) => [
				accountKey(question, account),
				new Set(account.says.replaces)
			])
		)
	);
}

/**
 * Whether some telling may hold both records: not where they follow two accounts of one question,
 * nor where the account of one denies the other. @param denied as {@link deniedByAccount} gives it
 */
export function areToldTogether(
	a: ToldRecord,
	b: ToldRecord,
	denied: ReadonlyMap<string, ReadonlySet<string>>
): boolean {
	const denies = (one: ToldRecord, other: ToldRecord) =>
		other.id !== undefined && denied.get(one.account ?? '')?.has(other.id) === true;
	const areRivals =
		a.account !== undefined &&
		b.account !== undefined &&
		a.account !== b.account &&
		questionOf(a.account) === questionOf(b.account);
	return !areRivals && !denies(a, b) && !denies(b, a);
}

function questionOf(account: string): string {
	return account.slice(0, account.indexOf('/'));
}
