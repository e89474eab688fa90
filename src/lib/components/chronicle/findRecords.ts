import type { ChronologyEvent } from '../../domain/schema/event';
import type { Force } from '../../domain/schema/force';
import type { Person } from '../../domain/schema/person';
import type { Place } from '../../domain/schema/place';
import { foldText } from './foldText';

/** What is searched; by the names of people events are found, too. */
export interface SearchedRecords {
	places: readonly Place[];
	events: readonly ChronologyEvent[];
	forces: readonly Force[];
	person: ReadonlyMap<string, Person>;
}

/** What a search found, the best first. */
export interface FoundRecords {
	places: Place[];
	events: ChronologyEvent[];
	forces: Force[];
	people: Person[];
}

const SHORTEST_QUERY = 2;
const MOST_RESULTS = 12;

/**
 * The places, events, forces and people whose names, headlines or texts hold every word of the
 * query; an event also by the names of its people.
 * Undefined while the query is too short to mean anything.
 */
export function findRecords(
	query: string,
	{ places, events, forces, person }: SearchedRecords
): FoundRecords | undefined {
	const words = foldText(query).split(/\s+/).filter(Boolean);
	if (words.join('').length < SHORTEST_QUERY) return undefined;
	return {
		places: best(places, words, ({ name, address }) => [
			[name.en, name.ru, name.today.en, name.today.ru].join(' '),
			address ? `${address.en} ${address.ru}` : ''
		]),
		events: best(events, words, ({ headline, text, people }) => [
			`${headline.en} ${headline.ru ?? ''}`,
			[text?.en, text?.ru, ...people.flatMap((id) => namesOf(person.get(id)))].join(' ')
		]),
		forces: best(forces, words, ({ name, commander }) => [
			`${name.en} ${name.ru}`,
			`${commander?.en ?? ''} ${commander?.ru ?? ''}`
		]),
		people: best([...person.values()], words, (one) => [namesOf(one).join(' '), ''])
	};
}

function namesOf(person: Person | undefined): string[] {
	return person ? [person.name.en, person.name.ru] : [];
}

/** Records ranked by where the words stand: at the start of the title, in it, or elsewhere. */
function best<T>(
	records: readonly T[],
	words: readonly string[],
	textsOf: (record: T) => [title: string, rest: string]
): T[] {
	const ranked = records.flatMap((record) => {
		const [title, rest] = textsOf(record).map(foldText) as [string, string];
		if (!words.every((word) => title.includes(word) || rest.includes(word))) return [];
		const first = words[0] ?? '';
		const rank = title.startsWith(first) ? 0 : title.includes(first) ? 1 : 2;
		return [{ record, rank }];
	});
	return ranked
		.toSorted((a, b) => a.rank - b.rank)
		.slice(0, MOST_RESULTS)
		.map(({ record }) => record);
}
