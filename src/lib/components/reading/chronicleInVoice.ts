import type { ExtentOnMap } from '../../domain/compiled';
import type { AtlasInVoice } from '../../scene/atlasInVoice';
import type { Telling } from '../../scene/followedAccounts';
import type { Language } from '../../time/format';
import { chronicleRows, type ChronicleRow } from './chronicleData';
import type { Reading } from './reading';

/** What of the chronicle one voice tells otherwise than our best estimate. */
export interface ChronicleInVoice {
	/** Id of the voice. */
	voice: string;
	/** Ids of the entries that it has not. */
	gone: string[];
	/** The entries that it tells otherwise, or alone. */
	rows: ChronicleRow[];
	/** The cordons and crowds of which it alone tells. */
	extents: ExtentOnMap[];
	/** Of entries about which accounts differ: whether it speaks itself, or our estimate stands in. */
	tellings: Record<string, Telling['by']>;
}

/** A reading whose atlas is told in one voice. */
export type ReadingInVoice = Reading & { atlas: AtlasInVoice };

/** What differs in a voice's chronicle from that of our best estimate. */
export function chronicleInVoice(
	best: ReadingInVoice,
	told: ReadingInVoice,
	language: Language
): ChronicleInVoice {
	const ours = new Map(chronicleRows(best, language).map((row) => [row.id, JSON.stringify(row)]));
	const theirs = chronicleRows(told, language);
	const rows = theirs.filter((row) => ours.get(row.id) !== JSON.stringify(row));
	const own = new Set([...theirs, ...told.atlas.extents].map(({ id }) => id));
	const ourExtents = new Set(best.atlas.extents.map(({ id }) => id));
	const all = [...ours.keys(), ...ourExtents];
	return {
		voice: told.atlas.voice.id,
		gone: all.filter((id) => !own.has(id)),
		rows,
		extents: told.atlas.extents.filter(({ id }) => !ourExtents.has(id)),
		tellings: Object.fromEntries([
			...[...told.atlas.tellings].flatMap(([id, tellings]) =>
				own.has(id) ? [[id, byOf(tellings)] as const] : []
			),
			// Who holds what is told otherwise only because the voice tells otherwise of the holders.
			...rows.flatMap(({ id, kind }) => (kind === 'holders' ? [[id, 'voice'] as const] : []))
		])
	};
}

/** Where an entry is of several questions, the voice speaks if it does so in one. */
function byOf(tellings: readonly Telling[]): Telling['by'] {
	return tellings.some(({ by }) => by === 'voice') ? 'voice' : 'best';
}
