import type { ExtentOnMap } from '../../domain/compiled';
import type { Chapter } from '../../domain/schema/chapter';
import type { Citation } from '../../domain/schema/citation';
import type { Localised } from '../../domain/schema/common';
import type { EssayHead } from '../../domain/schema/essay';
import type { ChronologyEvent } from '../../domain/schema/event';
import type { Force } from '../../domain/schema/force';
import type { Person } from '../../domain/schema/person';
import type { Place } from '../../domain/schema/place';
import type { Facets } from '../../reading/chronicleFilter';
import { facetsOfMovement } from '../../reading/facets';
import { HOURS_OF_ACCOUNT, keyHoldersAt, type KeyHolder } from '../../reading/keyHolders';
import type { Language } from '../../time/format';
import type { Instant } from '../../time/instant';
import { inOrder } from './chronicleOrder';
import type { Reading } from './reading';
import { tellMovement, type ToldMovement } from './tellMovement';

/** One entry of the chronicle; `from` is when it begins. */
export type ChronicleRow = { id: string; from: Instant } & (
	| { kind: 'chapter'; chapter: Chapter }
	| { kind: 'holders'; holders: KeyHolder[] }
	| { kind: 'event'; event: ChronologyEvent }
	| { kind: 'movement'; movement: ToldMovement; facets: Facets }
);

/** What the page of the chronicle shows, in one language alone. */
export interface ChronicleData {
	/** In order of time. */
	rows: ChronicleRow[];
	/** In order of time. */
	extents: ExtentOnMap[];
	places: Pick<Place, 'id' | 'name'>[];
	people: Pick<Person, 'id' | 'name'>[];
	forces: Pick<Force, 'id' | 'name'>[];
	works: Citation[];
	voices: VoiceWords[];
	/** The great questions, which have pages of their own. */
	essays: EssayHead[];
	origin: string;
}

/** What a reader is told of a voice, in the language of the page. */
export interface VoiceWords {
	id: string;
	name: string;
	description: string;
}

/** Gathers what the chronicle tells, every text in the language of the page. */
export function chronicleData(reading: Reading, language: Language): ChronicleData {
	const { atlas, origin } = reading;
	return {
		...{ origin, works: atlas.citations, essays: atlas.essays },
		rows: chronicleRows(reading, language),
		extents: atlas.extents.toSorted((a, b) => a.from - b.from),
		places: atlas.places.map(({ id, name }) => ({ id, name })),
		voices: atlas.voices.map(({ id, name, description }) => ({
			...{ id, name: name[language], description: description[language] }
		})),
		people: atlas.people.map(({ id, name }) => ({ id, name })),
		forces: atlas.forces.map(({ id, name }) => ({ id, name }))
	};
}

/** All entries but the extents, as the atlas of the reading tells them, in order of time. */
export function chronicleRows(reading: Reading, language: Language): ChronicleRow[] {
	return inOrder([
		...chapterRows(reading),
		...holderRows(reading),
		...eventRows(reading, language),
		...movementRows(reading, language)
	]);
}

function chapterRows({ atlas }: Reading): ChronicleRow[] {
	return atlas.chapters.map((chapter) => ({
		...{ kind: 'chapter', id: `chapter-${chapter.id}`, from: chapter.from, chapter }
	}));
}

function holderRows({ atlas }: Reading): ChronicleRow[] {
	return HOURS_OF_ACCOUNT.map((from) => ({
		...{ kind: 'holders', id: `holders-${from}`, from, holders: keyHoldersAt(atlas, from) }
	}));
}

function eventRows({ atlas }: Reading, language: Language): ChronicleRow[] {
	return atlas.events.map((event) => {
		const { headline, text } = event;
		const told = {
			...event,
			headline: inOne(headline, language),
			...(text ? { text: inOne(text, language) } : {})
		};
		return { kind: 'event', id: event.id, from: event.from, event: told };
	});
}

function movementRows(reading: Reading, language: Language): ChronicleRow[] {
	const { atlas, index } = reading;
	return atlas.movements.flatMap((movement): ChronicleRow[] => {
		const force = index.force.get(movement.force);
		if (!force) return [];
		const told = tellMovement(movement, reading, language);
		return [
			{
				...{ kind: 'movement', id: movement.id, from: movement.from },
				movement: { ...told, purpose: inOne(told.purpose, language) },
				facets: facetsOfMovement(movement, force, index.event.get(movement.event ?? ''))
			}
		];
	});
}

/** A text in one language; where it has no Russian, the English, which is then marked as such. */
function inOne({ en, ru }: Localised, language: Language): Localised {
	return language === 'ru' && ru !== undefined ? { en: '', ru } : { en };
}
