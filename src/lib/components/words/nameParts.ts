import { m } from '$lib/paraglide/messages';
import type { Place } from '../../domain/schema/place';
import { lineInSentence, placeInSentence, type NameInSentence } from '../../reading/englishNames';
import type { LineOnWay } from '../../reading/wayOf';
import type { Language } from '../../time/format';
import type { SentencePart } from './splice';

/** A place as a part of a sentence, a link by its name of 1917. */
export function placePart({ id, name, kind }: Place, language: Language): SentencePart {
	return {
		...{ kind: 'place', id },
		...(language === 'ru'
			? { text: name.ru, isPeriod: true }
			: { text: withArticle(placeInSentence({ name: name.en, kind })) })
	};
}

/** An English name with its article, where it wants one. */
export function withArticle({ text, hasArticle }: NameInSentence): string {
	return hasArticle ? m.move_the({ name: text }) : text;
}

/** A street, railway or water as a part of a sentence, by its name of 1917. */
export function linePart({ names }: LineOnWay, language: Language): SentencePart {
	return language === 'ru'
		? { kind: 'line', text: names.ru, isPeriod: true }
		: withArticle(lineInSentence(names.en));
}
