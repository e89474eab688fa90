import type { CompiledAtlas, ExtentOnMap } from '../domain/compiled';
import type { Citation } from '../domain/schema/citation';
import type { ChronologyEvent } from '../domain/schema/event';
import type { Force } from '../domain/schema/force';
import type { Person } from '../domain/schema/person';
import type { Place } from '../domain/schema/place';
import type { Question } from '../domain/schema/question';

/** The records of an atlas by their ids; those that can be selected under their selection's name. */
export interface AtlasIndex {
	place: ReadonlyMap<string, Place>;
	event: ReadonlyMap<string, ChronologyEvent>;
	person: ReadonlyMap<string, Person>;
	force: ReadonlyMap<string, Force>;
	question: ReadonlyMap<string, Question>;
	extent: ReadonlyMap<string, ExtentOnMap>;
	citation: ReadonlyMap<string, Citation>;
}

/**
 * Gathers the records of an atlas by their ids. Events are as a voice tells them where `told` is
 * the atlas in that voice; those it leaves out are as authored.
 */
export function indexAtlas(atlas: CompiledAtlas, told: CompiledAtlas): AtlasIndex {
	return {
		place: byId(atlas.places),
		event: new Map([...byId(atlas.events), ...byId(told.events)]),
		person: byId(atlas.people),
		force: byId(atlas.forces),
		question: byId(atlas.questions),
		extent: byId(atlas.extents),
		citation: byId(atlas.citations)
	};
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
	return new Map(records.map((record) => [record.id, record]));
}
