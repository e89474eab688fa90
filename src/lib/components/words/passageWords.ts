import { m } from '$lib/paraglide/messages';
import { parsePassage, type PassageStep } from './parsePassage';

const PARTS: Record<PassageStep['part'], (inputs: { number: string }) => string> = {
	volume: m.passage_volume,
	chapter: m.passage_chapter,
	appendix: m.passage_appendix,
	illustration: m.passage_illustration,
	page: m.passage_page,
	section: m.passage_section
};

/** The passage of a citation in words, `volume 3, chapter 41`. */
export function passageWords(passage: string): string {
	return parsePassage(passage)
		.map(({ part, number }) => PARTS[part]({ number }))
		.join(', ');
}
