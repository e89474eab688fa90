import type { Reading } from '$lib/components/reading/reading';
import { linesByName } from '$lib/reading/wayOf';
import { indexAtlas } from '$lib/state/atlasIndex';
import { COMPILATION } from './compilation';
import { siteOrigin } from './siteOrigin';

const { atlas, basemap } = COMPILATION;

/** What all pages of single records are written from. */
export const READING: Reading = {
	atlas,
	index: indexAtlas(atlas),
	lines: linesByName(basemap),
	origin: siteOrigin()
};
