/**
 * Cyrillic letters as Latin ones, of the old spelling too, in the rough form in which all common
 * transliterations meet: й, и, і and ы are all i.
 */
const LATIN: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ѣ: 'e', ж: 'zh', з: 'z' },
	...{ и: 'i', й: 'i', і: 'i', ѵ: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p' },
	...{ р: 'r', с: 's', т: 't', у: 'u', ф: 'f', ѳ: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh' },
	...{ щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' }
};
const MARKS = /\p{M}/gu;

/** What is written in several ways in Latin letters, with what all become; in this order. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
	[/shch|sch/g, 'sh'],
	[/tch/g, 'ch'],
	[/kh/g, 'h'],
	[/ph/g, 'f'],
	[/tz|cz/g, 'ts'],
	[/ck|c(?=[aoulr])/g, 'k'],
	[/c(?!h)/g, 'ts'],
	[/x/g, 'ks'],
	[/w/g, 'v'],
	[/[yj]/g, 'i'],
	[/i(?=[eo])/g, ''],
	[/(.)\1+/g, '$1'],
	// The endings of Russian cases, of the old spelling too: Смольного is Смольный.
	[/(?<=.{4})(?:ago|ogo|omu|imi|ami|aia|oe|oi|om|im|ih|uiu|ov|[aeiou])$/g, '']
];

/**
 * The form in which a word is indexed and sought: without case, accents and old spelling, and in
 * Latin letters in which the usual transliterations agree. `Зимній`, `Зимний`, `Zimny` and `Zimnii`
 * are one. Words that merely look alike may meet: good enough to find, not to tell apart.
 */
export function termOf(word: string): string {
	const bare = word.toLowerCase().normalize('NFC').replaceAll(/[’'ʹ]/g, '');
	const latin = [...bare].map((letter) => LATIN[letter] ?? letter).join('');
	const plain = latin.normalize('NFD').replaceAll(MARKS, '');
	return SAME_SOUND.reduce((term, [spelt, sound]) => term.replaceAll(spelt, sound), plain);
}
