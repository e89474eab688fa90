import { itinerarySlug } from '$lib/domain/schema/itinerary';
import type { CompiledLesson } from '$lib/domain/compiledItinerary';
import { COMPILATION } from '../data/compilation';

/** The lessons that there are. */
export const LESSONS: readonly CompiledLesson[] = COMPILATION.itineraries.flatMap((itinerary) =>
	itinerary.kind === 'lesson' ? [itinerary] : []
);

/** The pages of the lessons, for the build to write. */
export const lessonEntries = () => LESSONS.map((lesson) => ({ id: itinerarySlug(lesson) }));

/** The lesson at an address; `undefined` where there is none. */
export function lessonAt(slug: string): CompiledLesson | undefined {
	return LESSONS.find((lesson) => itinerarySlug(lesson) === slug);
}

/** The voices that a class may have the map tell. */
export const VOICES = COMPILATION.atlas.voices.map(({ id, name }) => ({ id, name }));
