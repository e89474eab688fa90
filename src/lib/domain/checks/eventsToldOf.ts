import { printOldStyle } from '../../time/instant';
import type { Fault } from '../errors';
import type { Account, Question } from '../schema/question';

const FILE = 'questions.json';
const DATED_TWICE = 'the account dates this event twice: keep one of the times';
const PLACED_TWICE = 'the account places this event twice: keep one of the lists';

/**
 * Faults of what an account says of single events: that they are of another question, dated or
 * placed twice, end before they begin, or happen at places other than the one that it names.
 * @param path of what the account says, for the faults
 */
export function eventsToldOf(question: Question, account: Account, path: string): Fault[] {
	return [...ownTimes(question, account, path), ...ownPlaces(question, account, path)];
}

function ownTimes(question: Question, { says }: Account, path: string): Fault[] {
	return [
		...ofTheQuestion(question, says.at, { path: `${path}.at`, twice: DATED_TWICE }),
		...says.at.flatMap(({ from, to }, row): Fault[] => {
			if (to >= from) return [];
			const value = `${printOldStyle(from)} to ${printOldStyle(to)}`;
			const message = 'the end does not come after the start: swap or correct them';
			return [{ file: FILE, path: `${path}.at[${row}]`, value, message }];
		})
	];
}

function ownPlaces(question: Question, { says }: Account, path: string): Fault[] {
	const { place, where } = says;
	const isAmong = where.length === 0 || where.some(({ places }) => places.includes(place ?? ''));
	const message = 'the account has its events happen elsewhere: name one of those places';
	return [
		...ofTheQuestion(question, where, { path: `${path}.where`, twice: PLACED_TWICE }),
		...(isAmong ? [] : [{ file: FILE, path: `${path}.place`, value: place, message }])
	];
}

/** What an account says of single events: each is one of its question's, and told of once. */
function ofTheQuestion(
	{ events }: Question,
	told: readonly { event: string }[],
	{ path, twice }: { path: string; twice: string }
): Fault[] {
	return told.flatMap(({ event }, row) => {
		const fault = (message: string): Fault => ({
			...{ file: FILE, path: `${path}[${row}]`, value: event, message }
		});
		return [
			...(events.includes(event)
				? []
				: [fault('this event is none of the question’s: correct it, or add it there')]),
			...(told.findIndex((other) => other.event === event) === row ? [] : [fault(twice)])
		];
	});
}
