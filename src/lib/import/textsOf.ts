/** Properties that may hold the name of a feature, the first that does; then its `id`. */
const TITLES = ['name', 'title', 'name_en', 'name_ru', 'label', 'headline_en'];
const LONGEST_TITLE = 200;
const LONGEST_TEXT = 2000;
const MOST_PROPERTIES = 100;

type Fields = Readonly<Record<string, unknown>>;

/** What a feature is called; empty where it bears no name. */
export function titleOf(properties: Fields, id: unknown): string {
	const named = [...TITLES.map((key) => properties[key]), id].find(
		(value) => typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
	);
	return typeof named === 'string' || typeof named === 'number'
		? cut(String(named).trim(), LONGEST_TITLE)
		: '';
}

/** What else is said of a feature, as text: what is empty left out, what is long cut short. */
export function textsOf(properties: Fields): (readonly [string, string])[] {
	return Object.entries(properties)
		.slice(0, MOST_PROPERTIES)
		.filter(([, value]) => value !== null && value !== '')
		.map(([name, value]) => [cut(name, LONGEST_TITLE), cut(asText(value), LONGEST_TEXT)]);
}

function asText(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

function cut(text: string, length: number): string {
	return text.length > length ? `${text.slice(0, length)}…` : text;
}
