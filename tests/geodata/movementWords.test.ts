import { afterAll, describe, expect, it } from 'vitest';
import { tellMovement } from '../../src/lib/components/reading/tellMovement';
import { plainText } from '../../src/lib/components/words/splice';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime';
import { linesByName } from '../../src/lib/reading/wayOf';
import { indexAtlas } from '../../src/lib/state/atlasIndex';
import type { Language } from '../../src/lib/time/format';
import { SHIPPED } from './atlas';

const { atlas, basemap } = SHIPPED;
const reading = { index: indexAtlas(atlas, atlas), lines: linesByName(basemap) };

function sentencesIn(language: Language): string[] {
	overwriteGetLocale(() => language);
	return atlas.movements.map((movement) =>
		plainText(tellMovement(movement, reading, language).sentence)
	);
}

describe('the shipped movements', () => {
	afterAll(() => overwriteGetLocale(() => 'en'));

	it('are told in English as one sentence each', () => {
		const wrong = sentencesIn('en').filter(
			(sentence) =>
				!/^(Between|About|On) .+ (marche?s?|walks?|steams?|goe?s?) .*from .+ to .+\.$/.test(
					sentence
				) || /undefined|\s{2}| ,|,,|\bthe the\b|[а-я]/i.test(sentence)
		);
		expect(wrong).toEqual([]);
	});

	it('are told in Russian without a word of English', () => {
		const wrong = sentencesIn('ru').filter(
			(sentence) => !/: .+ — .+\.$/.test(sentence) || /undefined|\s{2}|[a-z]/i.test(sentence)
		);
		expect(wrong).toEqual([]);
	});
});
