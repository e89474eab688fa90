import type { Atlas } from '../domain/atlas';
import type { Question } from '../domain/schema/question';
import type { Instant } from '../time/instant';
import type { AtlasInVoice } from './atlasInVoice';
import { oncePer } from './oncePer';

/** Questions that the accounts answer differently of one place and hour. */
export interface DisputeInScene {
	/** Id of the place. */
	place: string;
	questions: readonly Question[];
}

/** Longer than this a question is open all night: it is told in cards, not on the map. */
const LONGEST_MINUTES = 240;
/** A moment is disputed for some time before and after, or nobody would see it. */
const LEEWAY_MINUTES = 10;

/** Ids of the events about which accounts differ. */
export const disputedEvents: (atlas: Pick<Atlas, 'questions'>) => ReadonlySet<string> = oncePer(
	({ questions }: Pick<Atlas, 'questions'>) => new Set(questions.flatMap(({ events }) => events))
);

interface Dispute {
	from: Instant;
	to: Instant;
	place: string;
	question: Question;
}

const disputesOf = oncePer((told: AtlasInVoice): readonly Dispute[] => {
	const events = new Map(told.events.map((event) => [event.id, event]));
	return told.questions.flatMap((question) =>
		question.events.flatMap((id): Dispute[] => {
			const event = events.get(id);
			if (!event) return [];
			const times = [
				event,
				...question.accounts.flatMap(({ says }) => says.at.filter((at) => at.event === id))
			];
			const from = Math.min(...times.map((time) => time.from));
			const to = Math.max(...times.map((time) => time.to));
			if (to - from > LONGEST_MINUTES) return [];
			const followed = told.followed.get(question.id)?.account;
			const own = question.accounts.find((one) => one.id === followed)?.says.place;
			// Where Kerensky was bound for is asked where he set out.
			const place = own !== undefined && event.places.includes(own) ? own : event.places[0];
			if (place === undefined) return [];
			return [
				{
					...{ place, question },
					from: (from - LEEWAY_MINUTES) as Instant,
					to: (to + LEEWAY_MINUTES) as Instant
				}
			];
		})
	);
});

/**
 * The questions open at an instant, by the place where the voice has them happen: from the earliest
 * hour that any account gives to the latest, with ten minutes' leeway at both ends. What is open
 * for more than four hours is left out.
 */
export function disputesAt(told: AtlasInVoice, t: Instant): DisputeInScene[] {
	const byPlace = new Map<string, Question[]>();
	for (const { from, to, place, question } of disputesOf(told)) {
		if (t < from || t >= to) continue;
		const questions = byPlace.get(place) ?? [];
		if (!questions.includes(question)) byPlace.set(place, [...questions, question]);
	}
	return [...byPlace].map(([place, questions]) => ({ place, questions }));
}
