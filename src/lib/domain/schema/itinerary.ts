import * as v from 'valibot';
import { CitationReference, Id } from './common';
import { AttractStopSchema, TourStopSchema, within, Words } from './itineraryStop';
import { LessonStopSchema } from './lessonStop';

/** What every itinerary has. */
const entries = {
	id: Id,
	title: Words,
	summary: Words,
	/** Works that the whole rests on. */
	citations: v.array(CitationReference)
};

const stopsOf = <S extends v.GenericSchema>(stop: S) =>
	v.pipe(v.array(stop), v.minLength(2, 'an itinerary has at least two stops'));

const TourSchema = v.strictObject({
	...entries,
	kind: v.literal('tour'),
	stops: stopsOf(TourStopSchema),
	/** For those who have less time: the stops left out. */
	shortcut: v.optional(
		v.strictObject({ skip: v.pipe(v.array(Id), v.nonEmpty('name a stop')), note: Words })
	)
});

const LessonSchema = v.strictObject({
	...entries,
	kind: v.literal('lesson'),
	stops: stopsOf(LessonStopSchema),
	/** The one question of inquiry. */
	question: Words,
	minutes: within(5, 120),
	/** The youngest and the oldest it is for. */
	ages: v.strictTuple([within(6, 99), within(6, 99)]),
	/** What is asked at the door. */
	exit: v.optional(Words)
});

const AttractSchema = v.strictObject({
	...entries,
	kind: v.literal('attract'),
	stops: stopsOf(AttractStopSchema)
});

/** An ordered list of stops, each setting place, time, voice, selection and text: one a file. */
export const ItinerarySchema = v.variant('kind', [TourSchema, LessonSchema, AttractSchema]);

export type Itinerary = v.InferOutput<typeof ItinerarySchema>;
export type Tour = v.InferOutput<typeof TourSchema>;
export type Lesson = v.InferOutput<typeof LessonSchema>;
export type ItineraryStop = Itinerary['stops'][number];

/** The last part of an itinerary's address: its id, with hyphens. */
export function itinerarySlug({ id }: Pick<Itinerary, 'id'>): string {
	return id.replaceAll('_', '-');
}

/** The path of a tour's page, without a language: `/tour/lenin-night-walk`. */
export function tourPath(tour: Pick<Itinerary, 'id'>): string {
	return `/tour/${itinerarySlug(tour)}`;
}

/** The path of a lesson's projector page, without a language: `/lesson/who-stormed-the-palace`. */
export function lessonPath(lesson: Pick<Itinerary, 'id'>): string {
	return `/lesson/${itinerarySlug(lesson)}`;
}
