import type { Reading } from '$lib/components/reading/reading';
import { linesByName } from '$lib/reading/wayOf';
import { atlasInVoice } from '$lib/scene/atlasInVoice';
import { BEST_ESTIMATE } from '$lib/scene/voice';
import { indexAtlas } from '$lib/state/atlasIndex';
import { COMPILATION } from './compilation';
import { siteOrigin } from './siteOrigin';

const { atlas: whole, basemap } = COMPILATION;
const atlas = atlasInVoice(whole, BEST_ESTIMATE);

/** What all pages of single records are written from. */
export const READING: Reading = {
	atlas,
	index: indexAtlas(whole, atlas),
	lines: linesByName(basemap),
	origin: siteOrigin()
};
