import * as v from 'valibot';
import { CATEGORIES, SIDES, type Category, type Side } from '../domain/schema/event';
import { param, RecordId, type Param } from '../state/param';

/** The parts into which the chronicle falls: before the three days, each of them, and after. */
export const DAY_PARTS = ['before', '24', '25', '26', 'after'] as const;
export const CERTAINTIES = ['high', 'medium', 'low'] as const;
export type DayPart = (typeof DAY_PARTS)[number];
export type Certainty = (typeof CERTAINTIES)[number];

/** What of the chronicle is told; whatever is left out is not asked for. */
export interface ChronicleFilter {
	day?: DayPart;
	side?: Side;
	kind?: Category;
	place?: string;
	person?: string;
	force?: string;
	certainty?: Certainty;
	/** The voice in which it is told; left out for our best estimate. It leaves no entry out. */
	voice?: string;
}
export type FilterField = keyof ChronicleFilter;

/** By what one entry of the chronicle can be found. */
export interface Facets {
	day: DayPart;
	side: Side;
	/** Left out where an entry is of no kind of event. */
	kind?: Category;
	places: readonly string[];
	people: readonly string[];
	forces: readonly string[];
	certainty: Certainty;
}

/** The ids that each field of records may name. */
export type KnownIds = Readonly<
	Record<'place' | 'person' | 'force' | 'voice', ReadonlySet<string>>
>;

const PARAMS: { [F in FilterField]-?: Param<NonNullable<ChronicleFilter[F]>> } = {
	day: param('day', v.picklist(DAY_PARTS)),
	side: param('side', v.picklist(SIDES)),
	kind: param('kind', v.picklist(CATEGORIES)),
	place: param('place', RecordId),
	person: param('person', RecordId),
	force: param('force', RecordId),
	certainty: param('certainty', v.picklist(CERTAINTIES)),
	voice: param('voice', RecordId)
};
const FIELDS = Object.keys(PARAMS) as FilterField[];

/** Reads a filter from an address. What is malformed, or names no record, is left out and named. */
export function parseFilter(
	search: URLSearchParams,
	known: KnownIds
): { filter: ChronicleFilter; malformed: FilterField[] } {
	const malformed: FilterField[] = [];
	const values = FIELDS.flatMap((field) => {
		const text = search.get(PARAMS[field].key);
		if (text === null) return [];
		const result = v.safeParse(PARAMS[field].schema, text);
		const isKnown = !(field in known) || known[field as keyof KnownIds].has(text);
		if (result.success && isKnown) return [[field, result.output] as const];
		malformed.push(field);
		return [];
	});
	return { filter: Object.fromEntries(values), malformed };
}

/** Writes a filter as the query of an address, without its `?`; empty where nothing is asked for. */
export function printFilter(filter: ChronicleFilter): string {
	const search = new URLSearchParams();
	for (const field of FIELDS) {
		const value = filter[field];
		if (value !== undefined) search.set(PARAMS[field].key, value);
	}
	return search.toString();
}

/** Whether anything is asked for that leaves entries out. */
export function isFiltering(filter: ChronicleFilter): boolean {
	return FIELDS.some((field) => field !== 'voice' && filter[field] !== undefined);
}

/** Whether an entry is told. What was both sides' doing is told of either. */
export function matchesFilter(facets: Facets, filter: ChronicleFilter): boolean {
	const { day, side, kind, place, person, force, certainty } = filter;
	return (
		(day === undefined || facets.day === day) &&
		(side === undefined || facets.side === side || isOfBoth(facets.side, side)) &&
		(kind === undefined || facets.kind === kind) &&
		(place === undefined || facets.places.includes(place)) &&
		(person === undefined || facets.people.includes(person)) &&
		(force === undefined || facets.forces.includes(force)) &&
		(certainty === undefined || facets.certainty === certainty)
	);
}

function isOfBoth(side: Side, asked: Side): boolean {
	return side === 'both' && asked !== 'neither';
}
