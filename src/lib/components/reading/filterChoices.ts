import { m } from '$lib/paraglide/messages';
import { CATEGORIES, SIDES } from '../../domain/schema/event';
import {
	CERTAINTIES,
	DAY_PARTS,
	type Certainty,
	type DayPart,
	type Facets,
	type FilterField
} from '../../reading/chronicleFilter';
import { instantOf } from '../../time/instant';
import { formatDate, type Language } from '../../time/format';
import { categoryName, sideName } from '../words/names';
import type { NameIndex } from './reading';

/** One field of the filter with what can be chosen of it. */
export interface FilterChoice {
	field: FilterField;
	label: string;
	options: { value: string; name: string }[];
	/** Whether the names are Russian ones in the spelling of 1917. */
	isPeriod?: boolean;
}

const CERTAIN: Record<Certainty, () => string> = {
	high: m.filter_certain_high,
	medium: m.filter_certain_medium,
	low: m.filter_certain_low
};

/** What can be chosen: of places, people and forces those that some entry names. */
export function filterChoices(
	facets: readonly Facets[],
	index: NameIndex,
	language: Language
): FilterChoice[] {
	const isPeriod = language === 'ru';
	const named = (kind: 'place' | 'person' | 'force', ids: readonly string[]) =>
		[...new Set(ids)]
			.flatMap((id) => {
				const record = index[kind].get(id);
				return record ? [{ value: id, name: record.name[language] }] : [];
			})
			.toSorted((a, b) => a.name.localeCompare(b.name, language));
	const places = named(
		'place',
		facets.flatMap((one) => one.places)
	);
	const people = named(
		'person',
		facets.flatMap((one) => one.people)
	);
	const forces = named(
		'force',
		facets.flatMap((one) => one.forces)
	);
	return [
		{ field: 'day', label: m.filter_day(), options: optionsOf(DAY_PARTS, dayName(language)) },
		{ field: 'side', label: m.filter_side(), options: optionsOf(SIDES, sideName) },
		{ field: 'kind', label: m.filter_kind(), options: optionsOf(CATEGORIES, categoryName) },
		{ field: 'place', label: m.filter_place(), options: places, isPeriod },
		{ field: 'person', label: m.filter_person(), options: people },
		{ field: 'force', label: m.filter_force(), options: forces, isPeriod },
		{
			...{ field: 'certainty', label: m.filter_certainty() },
			options: optionsOf(CERTAINTIES, (certainty) => CERTAIN[certainty]())
		}
	];
}

function optionsOf<T extends string>(values: readonly T[], nameOf: (value: T) => string) {
	return values.map((value) => ({ value, name: nameOf(value) }));
}

function dayName(language: Language): (part: DayPart) => string {
	return (part) => {
		if (part === 'before') return m.chronicle_before();
		if (part === 'after') return m.chronicle_after();
		const date = { year: 1917, month: 10, day: Number(part) };
		return formatDate(instantOf(date, 0, 0, 'julian'), 'julian', language);
	};
}
