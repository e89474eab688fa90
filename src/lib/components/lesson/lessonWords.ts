import { m } from '$lib/paraglide/messages';
import type { CompiledLesson } from '../../domain/compiledItinerary';
import { defaultNaming, nameIn } from '../../domain/naming';
import type { LessonStop } from '../../domain/schema/lessonStop';
import type { Cue } from '../../state/lessonPlan';
import type { Language } from '../../time/format';

const SKILLS: Record<NonNullable<LessonStop['skill']>, () => string> = {
	sourcing: m.skill_sourcing,
	contextualisation: m.skill_contextualisation,
	close_reading: m.skill_close_reading,
	corroboration: m.skill_corroboration
};
const CUES: Record<Exclude<Cue['kind'], 'document'>, () => string> = {
	opening: m.cue_opening,
	step: m.cue_step,
	vote: m.cue_vote,
	predict: m.cue_predict,
	run: m.cue_run,
	answer: m.cue_answer,
	together: m.cue_together,
	exit: m.cue_exit
};
const MINUTE_MS = 60_000;

export const skillName = (skill: NonNullable<LessonStop['skill']>): string => SKILLS[skill]();

/** What a cue is called, `Document 2`. */
export function cueName(cue: Cue): string {
	return cue.kind === 'document' ? m.cue_document({ number: cue.document + 1 }) : CUES[cue.kind]();
}

/** What comes next, `Step 3`: of a step its number, of any other cue its name. */
export function nextCueName(cue: Cue): string {
	return cue.kind === 'step' ? m.cue_next_step({ number: cue.step + 1 }) : cueName(cue);
}

/** What a place of the lesson is called in a language: as it was in 1917. */
export function placeWords({ places }: CompiledLesson, id: string, language: Language): string {
	const names = places.find((place) => place.id === id)?.name;
	return names ? nameIn(names, defaultNaming(language), language) : id;
}

/** Milliseconds as minutes and seconds, `4:05`. */
export function stopwatch(ms: number): string {
	const seconds = Math.floor((ms % MINUTE_MS) / 1000);
	return `${Math.floor(ms / MINUTE_MS)}:${String(seconds).padStart(2, '0')}`;
}

/** How many minutes, ages and steps. */
export function lessonFacts({
	minutes,
	ages,
	steps
}: {
	minutes: number;
	ages: readonly [number, number];
	steps: number;
}): string {
	return m.lesson_facts({ minutes, youngest: ages[0], oldest: ages[1], steps });
}

/** A voice that a class may have the map tell. */
export interface VoiceName {
	id: string;
	name: Record<Language, string>;
}
