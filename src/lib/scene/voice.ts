import type { Atlas } from '../domain/atlas';
import type { ChronologyEvent } from '../domain/schema/event';
import type { Stance } from '../domain/schema/citation';
import { oncePer } from './oncePer';

/** The reading the visitor has chosen: whose account is believed where accounts differ. */
export interface Voice {
	id: string;
	/** Stances of the works believed, most trusted first; none for our own best estimate. */
	stances: readonly Stance[];
}

/** Our own judgement of every question: no rival reading is shown. */
export const BEST_ESTIMATE: Voice = { id: 'best', stances: [] };

/** The voices a visitor may choose from. */
export const VOICES: readonly Voice[] = [BEST_ESTIMATE];

const eventsByVoice = oncePer((atlas: Atlas) =>
	oncePer((voice: Voice) => selectEvents(atlas, voice))
);

/**
 * The events as one voice tells them, in order of time. Of an event and its rival readings just
 * one is told: the one resting on the stance the voice trusts most, and our own reading where the
 * voice trusts none of them more.
 */
export function eventsInVoice(atlas: Atlas, voice: Voice): readonly ChronologyEvent[] {
	return eventsByVoice(atlas)(voice);
}

function selectEvents(atlas: Atlas, voice: Voice): ChronologyEvent[] {
	const stances = new Map(atlas.citations.map(({ id, stance }) => [id, stance]));
	const trust = (event: ChronologyEvent) =>
		Math.max(
			...event.citations.map(({ citation }) => {
				const stance = stances.get(citation);
				const rank = stance === undefined ? -1 : voice.stances.indexOf(stance);
				return rank < 0 ? 0 : voice.stances.length - rank;
			})
		);
	const told = new Map<string, ChronologyEvent>();
	for (const event of atlas.events) {
		if (event.rivalOf === undefined) told.set(event.id, event);
	}
	for (const event of atlas.events) {
		if (event.rivalOf === undefined) continue;
		const current = told.get(event.rivalOf);
		if (current && trust(event) > trust(current)) told.set(event.rivalOf, event);
	}
	return [...told.values()].toSorted((a, b) => a.from - b.from || a.id.localeCompare(b.id));
}
