import type { Compilation } from '../../src/lib/compile/compileAtlas';
import type { Reading } from '../../src/lib/components/reading/reading';
import type { LineOnWay } from '../../src/lib/reading/wayOf';
import { atlasInVoice } from '../../src/lib/scene/atlasInVoice';
import { BEST_ESTIMATE } from '../../src/lib/scene/voice';
import { indexAtlas } from '../../src/lib/state/atlasIndex';
import { PAYLOADS, withTexts } from './payloads';

/** As many payloads as stand in one text. */
const PORTION = 26;
/** As many portions as hold all payloads. */
export const PORTIONS = Math.ceil(PAYLOADS.length / PORTION);

/** The data with payloads in all texts, which begin with those of a portion. */
export function hostile(compilation: Compilation, portion: number): Compilation {
	return withTexts(compilation, (row) => `${payloadsOf(portion)} N${row}`);
}

/** The same with harmless texts in their place, as long as those: plans have room for so many letters. */
export function harmless(compilation: Compilation, portion: number): Compilation {
	const words = payloadsOf(portion).replace(/\S/g, 'w');
	return withTexts(compilation, (row) => `${words} N${row}`);
}

const payloadsOf = (portion: number) =>
	PAYLOADS.slice(portion * PORTION, (portion + 1) * PORTION).join(' ');

/** What pages of records are written from. */
export function readingOf({ atlas: whole }: Compilation): Reading {
	const atlas = atlasInVoice(whole, BEST_ESTIMATE);
	const along = atlas.movements.flatMap(({ via }) =>
		via.flatMap((item) => (item.kind === 'along' ? [item.along] : []))
	);
	const lineOf = (en: string): LineOnWay => ({
		...{ names: { en, ru: en, today: { en, ru: en } }, ground: 'street' }
	});
	const lines = new Map(along.map((name) => [name, lineOf(name)]));
	return { atlas, index: indexAtlas(whole, atlas), lines, origin: 'https://example.org' };
}
