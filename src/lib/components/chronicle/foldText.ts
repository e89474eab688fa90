/** Letters of the old spelling, and of ours that are often typed otherwise, with what they become. */
const FOLDED: Readonly<Record<string, string>> = {
	ѣ: 'е',
	ё: 'е',
	і: 'и',
	ѵ: 'и',
	ѳ: 'ф',
	й: 'и',
	'’': "'",
	'‘': "'"
};
const HARD_SIGN_AT_END = /ъ(?=\P{L}|$)/gu;
const LATIN_ACCENTS = /\p{M}/gu;

/**
 * A text as it is compared when searching: lower case, without accents, and in today's Russian
 * spelling, so that «Зимний дворец» finds «Зимній дворецъ».
 */
export function foldText(text: string): string {
	const lower = text.toLowerCase().replace(/[ѣёіѵѳй’‘]/g, (letter) => FOLDED[letter] ?? letter);
	return lower.normalize('NFD').replace(LATIN_ACCENTS, '').replace(HARD_SIGN_AT_END, '');
}
