/** What an entry says; every value as plain text. */
export interface BibtexEntry {
	/** Letters, digits and hyphens. */
	key: string;
	title: string;
	url: string;
	/** The day on which it was looked at, `2026-11-27`; left out where that is not known yet. */
	urldate?: string;
	/** Version of the data. */
	version: string;
	note: string;
	/** Of the words, as babel calls it. */
	langid: 'english' | 'russian';
}

/** What TeX does not take literally. Backslashes and braces first, for the others bring their own. */
const SPECIAL: Readonly<Record<string, string>> = {
	...{ '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '~': '\\textasciitilde{}' },
	...{ '^': '\\textasciicircum{}', '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_' }
};

/**
 * An entry for BibTeX and biblatex, of the kind `@misc`, which both know. The title keeps its
 * capitals; the address stands as it is, for biblatex takes it literally.
 */
export function printBibtex({
	key,
	title,
	url,
	urldate,
	version,
	note,
	langid
}: BibtexEntry): string {
	const fields = [
		['title', `{${escapeTex(title)}}`],
		['version', escapeTex(version)],
		['note', escapeTex(note)],
		['url', url],
		...(urldate === undefined ? [] : [['urldate', urldate]]),
		['langid', langid]
	];
	return `@misc{${key},\n${fields.map(([name = '', value = '']) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

function escapeTex(text: string): string {
	return text.replace(/[\\{}~^&%$#_]/g, (character) => SPECIAL[character] ?? character);
}
