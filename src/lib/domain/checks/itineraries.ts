import { printOldStyle } from '../../time/instant';
import { accountKey } from '../accounts';
import type { AtlasWithBasemap } from '../atlas';
import type { Fault } from '../errors';
import type { TableFile } from '../files';
import { itineraryFile } from '../readItineraries';
import type { CitationReference } from '../schema/common';
import type { Itinerary, ItineraryStop } from '../schema/itinerary';
import { checkLesson } from './lessons';

const LEAST_STOPS = 2;

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

const SELECTED_IN = {
	...({ event: 'chronology.json', place: 'gazetteer.geojson', force: 'forces.json' } as const),
	...({ person: 'people.json', question: 'questions.json' } as const)
} as const;

/**
 * Faults of itineraries that their schema cannot show: ids that name nothing, stops with the same
 * id, stretches that end before they begin, a short cut that leaves out what is not there, a
 * prediction whose answer is not offered. Ways between stops are checked where they are routed.
 */
export function checkItineraries(atlas: AtlasWithBasemap, ids: Ids): Fault[] {
	return atlas.itineraries.flatMap((itinerary) => {
		const file = itineraryFile(itinerary);
		return [
			...unknownIds(itinerary, atlas, ids),
			...itinerary.stops.flatMap((stop, row) => stretchFaults(stop, `stops[${row}]`)),
			...itinerary.stops.flatMap((stop, row) => uncitedToday(stop, `stops[${row}]`)),
			...stopsTwice(itinerary),
			...shortcutFaults(itinerary),
			...(itinerary.kind === 'lesson' ? checkLesson(itinerary, atlas) : [])
		].map(({ path, ...fault }) => ({ file, path: `${itinerary.id}.${path}`, ...fault }));
	});
}

/** A fault of an itinerary whose file is known anyway. */
export type ItineraryFault = Omit<Fault, 'file'>;

type LessonStop = Extract<Itinerary, { kind: 'lesson' }>['stops'][number];
type Named = [path: string, target: TableFile, id: string | undefined];

function unknownIds(itinerary: Itinerary, atlas: AtlasWithBasemap, ids: Ids): ItineraryFault[] {
	const named = [
		...cited('', itinerary.citations),
		...itinerary.stops.flatMap((stop, row) => namedBy(stop, `stops[${row}].`))
	];
	return [
		...named
			.filter(([, target, id]) => id !== undefined && ids.get(target)?.has(id) === false)
			.map(([path, target, value]) => ({
				...{ path, value },
				message: `no such id in ${target}: correct it, or add the record`
			})),
		...accountsOf(itinerary)
			.filter(({ value }) => !isAccount(value, atlas, ids))
			.map((found) => ({
				...found,
				message: 'no question has this account: correct it, or add the account'
			}))
	];
}

function namedBy(stop: ItineraryStop, at: string): Named[] {
	const { place, voice, select, follow, citations } = stop;
	return [
		[`${at}place`, 'gazetteer.geojson', place],
		[`${at}voice`, 'voices.json', voice],
		...(select ? [[`${at}select.id`, SELECTED_IN[select.kind], select.id] as Named] : []),
		...(follow ? [[`${at}follow.id`, SELECTED_IN[follow.kind], follow.id] as Named] : []),
		...cited(at, citations),
		...('todayCitations' in stop ? cited(at, stop.todayCitations ?? [], 'todayCitations') : []),
		...('via' in stop ? stop.via : []).flatMap((item, row): Named[] =>
			item.kind === 'place' ? [[`${at}via[${row}]`, 'gazetteer.geojson', item.place]] : []
		),
		...('predict' in stop || 'documents' in stop ? namedByLesson(stop, at) : [])
	];
}

function namedByLesson({ documents = [], predict }: LessonStop, at: string): Named[] {
	const lists = predict ? (['candidates', 'answer'] as const) : [];
	return [
		...documents.map(({ citation: { citation } }, row): Named => [
			`${at}documents[${row}].citation`,
			'citations.json',
			citation
		]),
		...lists.flatMap((list) =>
			(predict?.[list] ?? []).map((id, row): Named => [
				`${at}predict.${list}[${row}]`,
				'gazetteer.geojson',
				id
			])
		)
	];
}

/** What a stop says of the city of today without a work that says so. */
function uncitedToday(stop: ItineraryStop, at: string): ItineraryFault[] {
	if (!('todayCitations' in stop || 'today' in stop || 'access' in stop)) return [];
	const { today, access, todayCitations } = stop;
	if ((today ?? access) === undefined || todayCitations) return [];
	const message = 'say in `todayCitations` what `today` and `access` rest on';
	return [{ path: `${at}.todayCitations`, value: undefined, message }];
}

function cited(
	at: string,
	citations: readonly CitationReference[],
	field: 'citations' | 'todayCitations' = 'citations'
): Named[] {
	return citations.map(({ citation }, row) => [
		`${at}${field}[${row}]`,
		'citations.json',
		citation
	]);
}

function accountsOf({ stops }: Itinerary): { path: string; value: string }[] {
	return stops.flatMap((stop, row) =>
		('documents' in stop ? (stop.documents ?? []) : []).flatMap(({ account }, at) =>
			account === undefined
				? []
				: [{ path: `stops[${row}].documents[${at}].account`, value: account }]
		)
	);
}

function isAccount(account: string, { questions }: AtlasWithBasemap, ids: Ids): boolean {
	const known = ids.get('questions.json');
	if (!known) return true;
	const id = account.slice(0, account.indexOf('/'));
	const question = questions.find((one) => one.id === id);
	// A question that its schema refused may well have the account.
	if (!question) return known.has(id);
	return question.accounts.some((one) => accountKey(question, one) === account);
}

function stretchFaults({ at, until, speed }: ItineraryStop, path: string): ItineraryFault[] {
	if (until === undefined) {
		const message =
			'nothing is played here: give the end of the stretch in `until`, or take it out';
		return speed === undefined ? [] : [{ path: `${path}.speed`, value: speed, message }];
	}
	if (until > at) return [];
	const message = `the stretch must end after it begins at ${printOldStyle(at)}: correct the hours`;
	return [{ path: `${path}.until`, value: printOldStyle(until), message }];
}

function stopsTwice({ stops }: Itinerary): ItineraryFault[] {
	const own = stops.map(({ id }) => id);
	const message = 'this id is used twice in the itinerary: choose another';
	return own.flatMap((value, row) =>
		own.indexOf(value) === row ? [] : [{ path: `stops[${row}].id`, value, message }]
	);
}

function shortcutFaults(itinerary: Itinerary): ItineraryFault[] {
	if (itinerary.kind !== 'tour' || !itinerary.shortcut) return [];
	const { skip } = itinerary.shortcut;
	const ids = itinerary.stops.map(({ id }) => id);
	const message = 'this itinerary has no such stop: correct it, or take it out';
	const unknown = skip.flatMap((value, row) =>
		ids.includes(value) ? [] : [{ path: `shortcut.skip[${row}]`, value, message }]
	);
	if (ids.filter((id) => !skip.includes(id)).length >= LEAST_STOPS) return unknown;
	const rest = `leave at least ${LEAST_STOPS} stops to walk between`;
	return [...unknown, { path: 'shortcut.skip', value: skip, message: rest }];
}
