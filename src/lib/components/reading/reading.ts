import type { CompiledAtlas } from '../../domain/compiled';
import type { LineOnWay } from '../../reading/wayOf';
import type { AtlasIndex } from '../../state/atlasIndex';

/** What the pages of single records are written from, at build. */
export interface Reading {
	/** As one voice tells it; of the pages of single records our best estimate does. */
	atlas: CompiledAtlas;
	/** The records of all accounts: each has its page. */
	index: AtlasIndex;
	/** Streets, railways and waters by the names by which movements call them. */
	lines: ReadonlyMap<string, LineOnWay>;
	/** Where the site stands, `https://example.org`; empty where the build was not told. */
	origin: string;
}

/** Enough of the records' names to write of them. */
export interface NameIndex {
	place: ReadonlyMap<string, Pick<AtlasIndexed<'place'>, 'id' | 'name'>>;
	force: ReadonlyMap<string, Pick<AtlasIndexed<'force'>, 'id' | 'name'>>;
	person: ReadonlyMap<string, Pick<AtlasIndexed<'person'>, 'id' | 'name'>>;
	citation: AtlasIndex['citation'];
}

type AtlasIndexed<K extends keyof AtlasIndex> =
	AtlasIndex[K] extends ReadonlyMap<string, infer Record> ? Record : never;
