import MiniSearch from 'minisearch';
import type { Atlas } from '../domain/atlas';
import { termOf } from './termOf';

export const FOUND_KINDS = ['place', 'event', 'person', 'force'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** A record found, by its kind and id. */
export interface Found {
	kind: FoundKind;
	id: string;
}

/** What a record is found by: its names first, then where or who, then all that is told of it. */
interface Entry extends Found {
	key: string;
	names: string;
	also: string;
	text: string;
}

export type SearchedRecords = Pick<Atlas, 'places' | 'events' | 'people' | 'forces'>;

const SHORTEST_QUERY = 2;
/** Words shorter than this must be spelt as they are. */
const SHORTEST_FUZZY = 5;
/** Letters that may differ, as a share of the word. */
const FUZZINESS = 0.2;
/** A name counts for more than an address, and this for more than a mention in a text. */
const BOOST = { names: 6, also: 2, text: 1 };
/** Whoever types a name means the place or the person more often than one of many events. */
const KIND_BOOST: Readonly<Record<FoundKind, number>> = {
	place: 1.6,
	person: 2,
	force: 1.6,
	event: 1
};
/** No record is meant by these, nor by initials. */
const STOP_TERMS = new Set(['the', 'of', 'an', 'and', 'na']);

/** All records by the words they may be looked for with, in both languages and both spellings. */
export class SearchIndex {
	readonly #index: MiniSearch<Entry>;

	constructor(records: SearchedRecords) {
		this.#index = new MiniSearch<Entry>({
			idField: 'key',
			fields: ['names', 'also', 'text'],
			storeFields: ['kind', 'id'],
			processTerm,
			searchOptions: {
				boost: BOOST,
				combineWith: 'AND',
				prefix: true,
				fuzzy: (term) => (term.length >= SHORTEST_FUZZY ? FUZZINESS : false),
				boostDocument: (_key, _term, stored) => KIND_BOOST[stored?.kind as FoundKind]
			}
		});
		this.#index.addAll(entriesOf(records));
	}

	/**
	 * The records that hold every word of the query, nearly as spelt, the best first; undefined
	 * while the query is too short to mean anything.
	 */
	find(query: string): Found[] | undefined {
		if (query.replaceAll(/[^\p{L}\p{N}]/gu, '').length < SHORTEST_QUERY) return undefined;
		return this.#index
			.search(query)
			.map((result) => ({ kind: result.kind as FoundKind, id: result.id as string }));
	}
}

function processTerm(word: string): string | false {
	const term = termOf(word);
	const isMeant = (term.length > 1 || /\d/.test(term)) && !STOP_TERMS.has(term);
	return isMeant && term;
}

function entriesOf({ places, events, people, forces }: SearchedRecords): Entry[] {
	const person = new Map(people.map((one) => [one.id, one]));
	const place = new Map(places.map((one) => [one.id, one]));
	return [
		...places.map(({ id, name, address, note }) =>
			entry({ kind: 'place', id }, [name, name.today], [address], [note])
		),
		...people.map(({ id, name, office }) => entry({ kind: 'person', id }, [name], [office], [])),
		...forces.map(({ id, name, commander, note }) =>
			entry({ kind: 'force', id }, [name], [commander], [note])
		),
		...events.map(({ id, headline, text, people: who, places: where }) =>
			entry(
				{ kind: 'event', id },
				[headline],
				[...who.map((one) => person.get(one)?.name), ...where.map((one) => place.get(one)?.name)],
				[text]
			)
		)
	];
}

type Bilingual = { en: string; ru?: string | undefined } | undefined;

function entry(found: Found, ...fields: [Bilingual[], Bilingual[], Bilingual[]]): Entry {
	const [names, also, text] = fields.map((texts) =>
		texts.flatMap((one) => (one ? [one.en, one.ru ?? ''] : [])).join(' ')
	) as [string, string, string];
	return { ...found, key: `${found.kind} ${found.id}`, names, also, text };
}
