import { m } from '$lib/paraglide/messages';
import type { Localised } from '../../domain/schema/common';
import type { ChronologyEvent } from '../../domain/schema/event';
import type { Person } from '../../domain/schema/person';
import type { Place } from '../../domain/schema/place';
import { formatDate, type Language } from '../../time/format';
import { civilTime } from '../../time/instant';
import { whenWords } from './hourWords';

/** The title and the description of a page, as search engines show them. */
export interface PageWords {
	title: string;
	description: string;
}

/** As much of a description as search engines show, in characters. */
const LONGEST_DESCRIPTION = 240;

/** What a search engine shows of an event. */
export function eventPageWords(event: ChronologyEvent, language: Language): PageWords {
	const headline = inLanguage(event.headline, language);
	const { year } = civilTime(event.from, 'julian');
	const description = m.page_describe_event({
		when: whenWords(event, language),
		newStyle: formatDate(event.from, 'gregorian', language),
		text: event.text ? inLanguage(event.text, language) : headline
	});
	return {
		title: m.page_title_event({
			...{ title: headline, year },
			date: formatDate(event.from, 'julian', language)
		}),
		description: shorten(description, LONGEST_DESCRIPTION)
	};
}

/** What a search engine shows of a place. */
export function placePageWords({ name }: Place, language: Language): PageWords {
	const title = language === 'ru' ? name.ru : name.en;
	return {
		title: m.page_title_place({ title }),
		description: m.page_describe_place({ title, today: name.today[language] })
	};
}

/** What a search engine shows of a person. */
export function personPageWords({ name, office }: Person, language: Language): PageWords {
	const title = name[language];
	return {
		title: m.page_title_person({ title }),
		description: office
			? m.page_describe_office({ title, office: office[language] })
			: m.page_describe_person({ title })
	};
}

/** What a search engine shows of a force. */
export function forcePageWords(
	{ name }: { name: Record<Language, string> },
	language: Language
): PageWords {
	const title = name[language];
	return {
		title: m.page_title_force({ title }),
		description: m.page_describe_force({ title })
	};
}

/** A text in the language of the page, or in English where it has no Russian yet. */
export function inLanguage(text: Localised, language: Language): string {
	return text[language] ?? text.en;
}

/** A text of at most so many characters, cut between words, with an ellipsis where it was cut. */
export function shorten(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1);
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.–—]+$/, '')}…`;
}
