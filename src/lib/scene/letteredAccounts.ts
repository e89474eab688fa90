import type { Account, Question } from '../domain/schema/question';

/** Accounts that give an hour by it, the earliest first; then the others as they are written. */
export function inOrderOfHour(accounts: readonly Account[]): Account[] {
	const hour = ({ says }: Account) => Math.min(...says.at.map(({ from }) => from));
	return accounts.toSorted((a, b) => {
		const [first, second] = [hour(a), hour(b)];
		return first === second ? 0 : first - second;
	});
}

/** The letter by which a card names an account: A, B, C… */
export function accountLetter(row: number): string {
	return String.fromCharCode('A'.charCodeAt(0) + row);
}

/** A place that accounts of a question name, and which do. */
export interface AccountPlace {
	/** Id of the place. */
	place: string;
	/** The letters of the accounts, as the card has them, in its order. */
	letters: readonly string[];
	/** Whether the account followed now is one of them. */
	isFollowed: boolean;
}

/**
 * The places that the accounts of a question name, each once, in the order of the card; accounts
 * that name none are left out, but keep their letters.
 * @param followed id of the account followed now
 */
export function accountPlaces(
	{ accounts }: Pick<Question, 'accounts'>,
	followed: string | undefined
): AccountPlace[] {
	const places = new Map<string, AccountPlace>();
	inOrderOfHour(accounts).forEach(({ id, says }, row) => {
		if (says.place === undefined) return;
		const known = places.get(says.place);
		places.set(says.place, {
			place: says.place,
			letters: [...(known?.letters ?? []), accountLetter(row)],
			isFollowed: id === followed || known?.isFollowed === true
		});
	});
	return [...places.values()];
}
