import type { CompiledAtlas } from '../domain/compiled';
import type { ChronologyEvent } from '../domain/schema/event';
import { knownTimes } from './knownTime';
import type { Provenance } from './provenance';
import { citedIn, SEPARATOR } from './works';

/** The columns of the chronology, in order, each with what it holds. */
export const CHRONOLOGY_COLUMNS = {
	id: 'Identifier of the event',
	from_old_style: 'Start, Old Style',
	to_old_style: 'End, Old Style; hours are not included, days are',
	from_new_style: 'Start, New Style',
	to_new_style: 'End, New Style',
	bracket_old_style: 'Old Style from/to within which a part of a day is meant; attested by nobody',
	precision: 'How well the hour is known: exact, about, part_of_day, day',
	category: 'Kind of event',
	side: 'Whose doing it was: mrc, government, neither, both',
	headline_en: 'Headline in English',
	headline_ru: 'Headline in Russian',
	text_en: 'Text in English',
	text_ru: 'Text in Russian',
	places: 'Identifiers of the places',
	places_en: 'English names of the places in 1917',
	places_ru: 'Russian names of the places in 1917',
	people: 'Identifiers of the people',
	people_en: 'Their names in English',
	people_ru: 'Their names in Russian',
	forces: 'Identifiers of the forces',
	forces_en: 'Their names in English',
	forces_ru: 'Their names in Russian',
	citations: 'Identifiers of the works it rests on',
	works: 'The works it rests on, with the passages',
	confidence: 'high, medium or low',
	account: 'The account in whose telling alone it happens (question/account); else empty',
	cite_as: 'How to cite these data, and their licence'
} as const;

type Column = keyof typeof CHRONOLOGY_COLUMNS;

/** The whole chronology as a table: a row of column names, then a row an event, in order of time. */
export function chronologyTable(atlas: CompiledAtlas, { cite }: Provenance): string[][] {
	const columns = Object.keys(CHRONOLOGY_COLUMNS) as Column[];
	const naming = {
		places: namesIn('places', atlas.places),
		people: namesIn('people', atlas.people),
		forces: namesIn('forces', atlas.forces)
	};
	const rows = atlas.events.map((event) => {
		const row = {
			...{ ...ownCells(event), ...citedIn(event.citations, atlas.citations), cite_as: cite },
			...naming.places(event.places),
			...naming.people(event.people),
			...naming.forces(event.forces)
		};
		return columns.map((column) => row[column]);
	});
	return [columns, ...rows];
}

function ownCells(event: ChronologyEvent) {
	const { id, precision, category, side, headline, text, confidence, account = '' } = event;
	return {
		...{ id, ...knownTimes(event, precision), precision, category, side, confidence, account },
		...{ headline_en: headline.en, headline_ru: headline.ru ?? '' },
		...{ text_en: text?.en ?? '', text_ru: text?.ru ?? '' }
	};
}

interface Named {
	id: string;
	name: { en: string; ru: string };
}
type NamedKind = 'places' | 'people' | 'forces';
type NameCells<K extends NamedKind> = Record<K | `${K}_en` | `${K}_ru`, string>;

/** Writes ids of one kind into cells, as they stand and as names; a person and a force may share one. */
function namesIn<K extends NamedKind>(kind: K, records: readonly Named[]) {
	const names = new Map(records.map(({ id, name }) => [id, name]));
	return (ids: readonly string[]): NameCells<K> => {
		const inLanguage = (language: 'en' | 'ru') =>
			ids.map((id) => names.get(id)?.[language] ?? id).join(SEPARATOR);
		return {
			[kind]: ids.join(SEPARATOR),
			[`${kind}_en`]: inLanguage('en'),
			[`${kind}_ru`]: inLanguage('ru')
		} as NameCells<K>;
	};
}
