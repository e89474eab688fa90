import type { CompiledLesson } from './compiledItinerary';
import type { Citation } from './schema/citation';
import type { Names } from './schema/common';
import type { LessonStop } from './schema/lessonStop';

/** A step as pupils have it on paper. */
export interface WorksheetStep extends Pick<
	LessonStop,
	'id' | 'title' | 'question' | 'minutes' | 'skill' | 'documents' | 'vote'
> {
	/** What they are asked to foretell, without what happened. */
	predict?:
		| (Pick<NonNullable<LessonStop['predict']>, 'prompt' | 'count'> & { candidates: Names[] })
		| undefined;
	/** What the teacher asks of the documents. */
	ask?: NonNullable<LessonStop['teacher']>['ask'] | undefined;
}

/** A lesson as it is handed out: no answer is in it. */
export interface Worksheet extends Pick<
	CompiledLesson,
	'id' | 'title' | 'question' | 'minutes' | 'exit'
> {
	steps: WorksheetStep[];
	works: Citation[];
}

/** What pupils may have of a lesson: neither what is expected of them, nor what happened. */
export function worksheetOf(lesson: CompiledLesson): Worksheet {
	const { id, title, question, minutes, exit, stops, works, places } = lesson;
	return {
		...{ id, title, question, minutes, exit, works },
		steps: stops.map(({ predict, teacher, ...stop }) => ({
			...{ id: stop.id, title: stop.title, question: stop.question, minutes: stop.minutes },
			...{ skill: stop.skill, documents: stop.documents, vote: stop.vote },
			predict: predict && {
				...{ prompt: predict.prompt, count: predict.count },
				candidates: predict.candidates.flatMap(
					(candidate) => places.find((place) => place.id === candidate)?.name ?? []
				)
			},
			ask: teacher?.ask
		}))
	};
}
