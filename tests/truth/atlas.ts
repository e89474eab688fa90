import { atlasInVoice, type AtlasInVoice } from '../../src/lib/scene/atlasInVoice';
import { sceneAt, type Scene } from '../../src/lib/scene/sceneAt';
import { BEST_ESTIMATE } from '../../src/lib/scene/voice';
import { parseOldStyle, type Instant } from '../../src/lib/time/instant';
import { SHIPPED } from '../geodata/atlas';

export const { atlas: whole, basemap } = SHIPPED;
/** The atlas as our best estimate tells it; `whole` has the records of all accounts. */
export const atlas = atlasInVoice(whole, BEST_ESTIMATE);

/** An Old Style hour of October 1917 written `25-21:40`. */
export function hour(text: string): Instant {
	const t = parseOldStyle(`1917-10-${text.replace('-', 'T')}`);
	if (t === undefined) throw new RangeError(`not an hour of October: ${text}`);
	return t;
}

/** The record of that id. @throws {RangeError} where there is none. */
export function byId<T extends { id: string }>(records: readonly T[], id: string): T {
	const record = records.find((candidate) => candidate.id === id);
	if (!record) throw new RangeError(`no record ${id}`);
	return record;
}

/** The atlas as a voice of that id tells it. @throws {RangeError} where there is none. */
export const toldBy = (voice: string): AtlasInVoice =>
	atlasInVoice(whole, byId(whole.voices, voice));

/** The scene in a voice, at an hour written as `hour` reads it. */
export const sceneIn = (voice: string, at: string): Scene =>
	sceneAt(whole, hour(at), byId(whole.voices, voice));

/** What is said elsewhere, and where. */
export interface Source {
	/** Author and passage; “general” for what every history of the days agrees on. */
	source: string;
}
