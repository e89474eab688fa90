/*
 * English names as they stand within a sentence. The geodata gives them as they stand alone, in the
 * manner of a map or a title: “Baltic Station”, “Party sent to the Electric Station”. The rules
 * below are those of usage (Fowler's Modern English Usage, 3rd ed., “the”): streets, squares, towns
 * and possessives go without the article, other names of buildings and bodies with it. A test goes
 * through every name that the shipped movements put into a sentence.
 */

/** A name within a sentence: with its article where it wants one, and how many it is. */
export interface NameInSentence {
	text: string;
	hasArticle: boolean;
	isPlural: boolean;
}

const POSSESSIVE = /['’]s /;
const STREET = /\b(Prospekt|Street|Lane|Square|Boulevard|Shosse|Highway|Road)\b/;
/** Streets called by an adjective alone, as Millionnaya. */
const ARTICLE_LINE =
	/\b(Embankment|Canal|Railway|Lines?|Neva|Gulf|Field|Highway|Road|mouth|Gate|Garden|Quay)\b/;
/** First words that are common nouns, and written small where they do not open a sentence. */
const COMMON_NOUN =
	/^(Armoured|Battery|Battleship|Cadets|Column|Corner|Cruiser|Destroyer|Envoys|Escort|Force|Gun|Half-company|Hospital yacht|House|Landing|March|Minelayer|Minesweepers|Party|Patrol|Prisoners|Railway by|Staff|Training|Tram|Troops|Two|Unattached)\b/;
/** What follows the noun that says who or what it is. */
const AFTER_HEAD =
	/(,| \(| (?:of|at|in|on|by|near|with|sent|freed|seized|who|that|to|for|from|through)\b).*$/;
const IN_PARENTHESES = / \([^)]*\)/g;
const PLURAL_NOUN = /[^s]s$/;
const TOWN_KINDS: ReadonlySet<string> = new Set(['city', 'naval_base']);

/** The name of a force as the subject of a sentence. */
export function forceInSentence({ name, kind }: { name: string; kind: string }): NameInSentence {
	const head = name.replace(IN_PARENTHESES, '').replace(AFTER_HEAD, '');
	const isOwned = POSSESSIVE.test(head);
	// “Cadets and militia” are many, “Antonov-Ovseenko and Chudnovsky's party” is one.
	const isPlural =
		PLURAL_NOUN.test(head) ||
		(!isOwned && (head.includes(' and ') || name.startsWith(`${head}, `)));
	const hasArticle = !isPlural && !isOwned && kind !== 'person';
	return { text: small(name), hasArticle, isPlural };
}

/** The name of a place within a sentence. */
export function placeInSentence({ name, kind }: { name: string; kind: string }): NameInSentence {
	const head = name.replace(IN_PARENTHESES, '').replace(AFTER_HEAD, '');
	const isTown = TOWN_KINDS.has(kind) || !head.includes(' ') || / station$/.test(head);
	const isBare = isTown || POSSESSIVE.test(head) || STREET.test(head);
	const isCommon = /^(Arch|Corner|Field|House|Staff) of |^Tram stop /.test(name);
	// A comma would end the step of the way.
	const text = small(name).replace(/, (.*)$/, ' ($1)');
	return { text, hasArticle: isCommon || !isBare, isPlural: false };
}

/** The name of a street, railway or water within a sentence. */
export function lineInSentence(name: string): NameInSentence {
	const isNumbered = /^\d/.test(name) && / Lines?$/.test(name);
	const hasArticle = isNumbered || (ARTICLE_LINE.test(name) && !POSSESSIVE.test(name));
	return { text: small(name), hasArticle, isPlural: false };
}

function small(name: string): string {
	return COMMON_NOUN.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
