import { signalKindName } from '$lib/i18n/signalKindName';
import { m } from '$lib/paraglide/messages';
import type { CompiledAtlas } from '../../domain/compiled';
import { nameIn, type NamingMode } from '../../domain/naming';
import type { ChronologyEvent, Side } from '../../domain/schema/event';
import type { Holding } from '../../domain/schema/holding';
import type { Both, Differences } from '../../scene/differencesAt';
import type { Tense } from '../../scene/eventsAt';
import type { ForceInScene } from '../../scene/forcesAt';
import type { AtlasIndex } from '../../state/atlasIndex';
import type { Selection } from '../../state/selection';
import type { Language } from '../../time/format';
import type { Instant } from '../../time/instant';
import { extentKindName } from '../words/extentWords';
import { whenWords } from '../words/hourWords';
import { holderName, stateName } from '../words/names';

/** What one voice says of a record, with the mark of whose it is then. */
export interface Saying {
	words: string;
	/** What is less important of it: the hours, or where a force goes. */
	detail?: string;
	side?: Side;
	/** Whether the mark is a rim only: of who moves. */
	isHollow?: boolean;
}

/** One thing on which two voices disagree now. */
export interface DifferenceRow {
	key: string;
	selection: Selection;
	name: string;
	/** Whether the name is spelt as before the reform, for which only the serif has letters. */
	isPeriod: boolean;
	says: Both<Saying>;
}

/** The rows of one kind. */
export interface DifferenceGroup {
	title: string;
	rows: readonly DifferenceRow[];
}

/** What the words are made from. */
export interface RowContext {
	atlas: CompiledAtlas;
	index: AtlasIndex;
	language: Language;
	naming: NamingMode;
	t: Instant;
}

/** What two scenes disagree on, in words, by kind; kinds of which there is nothing are left out. */
export function differenceRows(
	differences: Differences,
	context: RowContext
): readonly DifferenceGroup[] {
	return [
		{ title: m.compare_holders(), rows: holdingRows(differences, context) },
		{ title: m.compare_events(), rows: eventRows(differences, context) },
		{ title: m.compare_forces(), rows: forceRows(differences, context) },
		{ title: m.compare_signals(), rows: signalRows(differences, context) },
		{ title: m.compare_ground(), rows: extentRows(differences, context) }
	].filter(({ rows }) => rows.length > 0);
}

function holdingRows({ holdings }: Differences, context: RowContext): DifferenceRow[] {
	const { index, language, naming } = context;
	return holdings.flatMap(({ place, holdings: [first, second] }): DifferenceRow[] => {
		const names = index.place.get(place)?.name;
		if (!names) return [];
		return [
			{
				...{ key: place, selection: { kind: 'place', id: place } },
				...{ name: nameIn(names, naming, language), isPeriod: naming === 'ru1917' },
				says: [heldWords(first), heldWords(second)]
			}
		];
	});
}

function heldWords(holding: Holding | undefined): Saying {
	if (!holding) return { words: m.compare_no_holder() };
	const { holder, state } = holding;
	return {
		...{ words: holderName(holder), detail: stateName(state) },
		side: holder === 'contested' ? 'both' : holder
	};
}

function eventRows({ events }: Differences, { language }: RowContext): DifferenceRow[] {
	return events.flatMap(({ id, events: [a, b], tenses }): DifferenceRow[] => {
		const event = a ?? b;
		if (!event) return [];
		return [
			{
				...{ key: id, selection: { kind: 'event', id } },
				...{ name: event.headline[language] ?? event.headline.en, isPeriod: false },
				says: [stageWords(a, tenses[0], language), stageWords(b, tenses[1], language)]
			}
		];
	});
}

function stageWords(
	event: ChronologyEvent | undefined,
	tense: Tense | undefined,
	language: Language
): Saying {
	if (!event || tense === undefined) return { words: m.compare_untold() };
	const words = { past: m.compare_past, present: m.compare_present, future: m.compare_future };
	return {
		...{ words: words[tense](), detail: whenWords(event, language) },
		...{ side: event.side, isHollow: tense !== 'past' }
	};
}

function forceRows({ forces }: Differences, context: RowContext): DifferenceRow[] {
	const { index, language } = context;
	return forces.flatMap(({ force, forces: [a, b] }): DifferenceRow[] => {
		const record = index.force.get(force);
		if (!record) return [];
		const say = (marks: readonly ForceInScene[]) => forceWords(record.side, marks, context);
		return [
			{
				...{ key: force, selection: { kind: 'force', id: force } },
				...{ name: record.name[language], isPeriod: language === 'ru' },
				says: [say(a), say(b)]
			}
		];
	});
}

/** Of a force on several ways at once the first is told: its card has them all. */
function forceWords(side: Side, marks: readonly ForceInScene[], context: RowContext): Saying {
	const [mark] = marks;
	if (!mark) return { words: m.compare_not_there() };
	const movement = context.atlas.movements.find(({ id }) => id === mark.movement);
	const purpose = movement?.purpose[context.language] ?? movement?.purpose.en ?? '';
	const look = { side, isHollow: true };
	if (mark.isMoving) return { words: m.compare_moving(), detail: purpose, ...look };
	const hasArrived = movement !== undefined && movement.to <= context.t;
	return hasArrived
		? { words: m.compare_arrived(), detail: purpose, ...look }
		: { words: m.compare_standing(), ...look };
}

function signalRows({ signals }: Differences, { language }: RowContext): DifferenceRow[] {
	const rows = signals.map(({ record, isFirst }): DifferenceRow => {
		const name = record.name[language];
		const there: Saying = { words: signalKindName(record.kind), side: record.side };
		const absent: Saying = { words: m.compare_not_now() };
		return {
			...{ key: `${name} ${isFirst}`, selection: { kind: 'event', id: record.event } },
			...{ name: name.charAt(0).toLocaleUpperCase(language) + name.slice(1), isPeriod: false },
			says: isFirst ? [there, absent] : [absent, there]
		};
	});
	// Two falls of the same fire are one to the reader.
	return rows.filter(({ key }, at) => rows.findIndex((row) => row.key === key) === at);
}

function extentRows({ extents }: Differences, { language }: RowContext): DifferenceRow[] {
	return extents.map(({ record, isFirst }): DifferenceRow => {
		const there: Saying = { words: extentKindName(record.kind), side: record.side };
		const absent: Saying = { words: m.compare_not_now() };
		return {
			...{ key: record.id, selection: { kind: 'extent', id: record.id } },
			...{ name: record.name[language], isPeriod: false },
			says: isFirst ? [there, absent] : [absent, there]
		};
	});
}
