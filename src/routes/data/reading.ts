import type { ReadingInVoice } from '$lib/components/reading/chronicleInVoice';
import { linesByName } from '$lib/reading/wayOf';
import { atlasInVoice } from '$lib/scene/atlasInVoice';
import { BEST_ESTIMATE, type Voice } from '$lib/scene/voice';
import { indexAtlas } from '$lib/state/atlasIndex';
import { COMPILATION } from './compilation';
import { siteOrigin } from './siteOrigin';

const { atlas: whole, basemap } = COMPILATION;
const lines = linesByName(basemap);

/** What pages are written from in one voice. */
export function readingIn(voice: Voice): ReadingInVoice {
	const atlas = atlasInVoice(whole, voice);
	return { atlas, index: indexAtlas(whole, atlas), lines, origin: siteOrigin() };
}

/** What all pages of single records are written from. */
export const READING = readingIn(BEST_ESTIMATE);
