import type { AtlasWithBasemap } from '../atlas';
import type { Lesson } from '../schema/itinerary';
import type { ItineraryFault } from './itineraries';

type Prediction = NonNullable<Lesson['stops'][number]['predict']>;

/** Faults of what only lessons have: documents with the same id, predictions that cannot come true. */
export function checkLesson(lesson: Lesson, atlas: AtlasWithBasemap): ItineraryFault[] {
	return [
		...agesFaults(lesson),
		...lesson.stops.flatMap((stop, row) => {
			const path = `stops[${row}]`;
			const documents = stop.documents ?? [];
			const options = stop.vote?.options ?? [];
			return [
				...idsTwice(documents, `${path}.documents`),
				...idsTwice(options, `${path}.vote.options`),
				...(stop.predict ? predictionFaults(stop.predict, `${path}.predict`, atlas) : [])
			];
		})
	];
}

function agesFaults({ ages }: Lesson): ItineraryFault[] {
	const [youngest, oldest] = ages;
	const message = 'write the lower age first';
	return youngest <= oldest ? [] : [{ path: 'ages', value: ages, message }];
}

function idsTwice(records: readonly { id: string }[], path: string): ItineraryFault[] {
	const own = records.map(({ id }) => id);
	const message = 'this id is used twice here: choose another';
	return own.flatMap((value, row) =>
		own.indexOf(value) === row ? [] : [{ path: `${path}[${row}].id`, value, message }]
	);
}

function predictionFaults(
	{ count, candidates, answer }: Prediction,
	path: string,
	atlas: AtlasWithBasemap
): ItineraryFault[] {
	const told = new Set([
		...atlas.holdings.map(({ place }) => place),
		...atlas.events.flatMap(({ places }) => places)
	]);
	const tooMany = 'more are to be chosen than are offered: lower it, or offer more';
	return [
		...(count > candidates.length
			? [{ path: `${path}.count`, value: count, message: tooMany }]
			: []),
		...answer.flatMap((value, row) => {
			const at = `${path}.answer[${row}]`;
			if (!candidates.includes(value)) {
				const message = 'this place is not among the candidates: add it there, or take it out';
				return [{ path: at, value, message }];
			}
			const message =
				'nothing is told of this place: choose one that is held, or where something happens';
			return told.has(value) ? [] : [{ path: at, value, message }];
		})
	];
}
