import { lessonSheet, type LessonSheet } from '$lib/compile/lessonSheet';
import type { CompiledLesson } from '$lib/domain/compiledItinerary';
import { atlasInVoice } from '$lib/scene/atlasInVoice';
import { BEST_ESTIMATE } from '$lib/scene/voice';
import { COMPILATION } from '../data/compilation';

/** The sheet of a lesson, in our best estimate. */
export function sheetOf(lesson: CompiledLesson): LessonSheet {
	return lessonSheet(lesson, atlasInVoice(COMPILATION.atlas, BEST_ESTIMATE), COMPILATION);
}
