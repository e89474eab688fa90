import type { Lesson } from '../domain/schema/itinerary';
import type { LessonStop } from '../domain/schema/lessonStop';
import type { Instant } from '../time/instant';

/** What the state machine of a lesson must know of a step. */
export interface PlanStep {
	id: string;
	at: Instant;
	/** End of the stretch that the map runs through, if it does. */
	until?: Instant | undefined;
	/** Minutes of the story a second. */
	speed: number;
	/** Ids of the documents. */
	documents: readonly string[];
	prediction?: { count: number; candidates: readonly string[] } | undefined;
	/** Ids of the answers that hands are counted for; none where there is no vote. */
	options: readonly string[];
}

/** A lesson: its steps, at least one, with all that can be shown of them. */
export interface LessonPlan {
	steps: readonly PlanStep[];
	cues: readonly Cue[];
}

/** What the class sees at once: the clicker goes from one to the next. */
export type Cue =
	| { kind: 'opening' }
	/** The text of a step; of all others in a step, what it is named after. */
	| { kind: 'step' | 'vote' | 'predict' | 'run' | 'answer' | 'together'; step: number }
	| { kind: 'document'; step: number; document: number }
	| { kind: 'exit' };

/** Minutes of the story a second, where the step says nothing. */
const USUAL_SPEED = 5;

/** The plan of a lesson. */
export function lessonPlan({ stops, exit }: Pick<Lesson, 'stops' | 'exit'>): LessonPlan {
	const steps = stops.map(planStep);
	const cues: Cue[] = [
		{ kind: 'opening' },
		...steps.flatMap((step, row) => cuesOfStep(step, row, row === steps.length - 1)),
		...(exit ? [{ kind: 'exit' } as const] : [])
	];
	return { steps, cues };
}

function planStep(stop: LessonStop): PlanStep {
	const { id, at, until, speed = USUAL_SPEED, documents = [], predict, vote } = stop;
	return {
		...{ id, at, until, speed },
		documents: documents.map((document) => document.id),
		prediction: predict && { count: predict.count, candidates: predict.candidates },
		options: (vote?.options ?? []).map((option) => option.id)
	};
}

/**
 * The cues of a step in order: its text; what is asked before anything is shown; the map running
 * through its stretch; what happened; the documents, one by one, then all side by side. Only the
 * vote of the last step comes after its documents: it is the judgement that they lead to.
 */
function cuesOfStep(step: PlanStep, row: number, isLast: boolean): Cue[] {
	const vote: Cue[] = step.options.length > 0 ? [{ kind: 'vote', step: row }] : [];
	const documents = step.documents.map((_, document): Cue => ({
		kind: 'document',
		step: row,
		document
	}));
	return [
		{ kind: 'step', step: row },
		...(isLast ? [] : vote),
		...(step.prediction ? [{ kind: 'predict', step: row } as const] : []),
		...(step.until === undefined ? [] : [{ kind: 'run', step: row } as const]),
		...(step.prediction ? [{ kind: 'answer', step: row } as const] : []),
		...documents,
		...(documents.length > 1 ? [{ kind: 'together', step: row } as const] : []),
		...(isLast ? vote : [])
	];
}

/** The row of the step that a cue belongs to; `undefined` before the first and at the door. */
export function stepOf(cue: Cue): number | undefined {
	return 'step' in cue ? cue.step : undefined;
}

/** The row of the cue of a kind in a step; -1 where it has none. */
export function cueRow(
	plan: LessonPlan,
	kind: Cue['kind'],
	step: number,
	document?: number
): number {
	return plan.cues.findIndex(
		(cue) =>
			cue.kind === kind &&
			stepOf(cue) === step &&
			(cue.kind !== 'document' || cue.document === document)
	);
}
